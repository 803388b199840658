import type { Core, Pack, PageContent } from "../../catalogue/content.ts";
import { LOCALE_IDS, LOCALES, type LocaleId } from "../../catalogue/locales.ts";
import { type PackIndex, packsOf } from "../../catalogue/packs.ts";
import { contentOfPack } from "../../finder/content-of-pack.ts";
import { type Page, pathOf } from "../../handover/addresses.ts";
import { createWords } from "../../views/text.ts";
import { coreOf, packOf, partsOf, recordsOf } from "../content/locale-content.ts";
import type { RawContent } from "../content/read-content.ts";
import { cspHash, securityHeaders } from "./headers.ts";
import { iconSprite } from "./icon-sprite.ts";
import { manifestOf } from "./manifest.ts";
import { allPages, contentFor } from "./pages.ts";
import { jsonScript, renderPage } from "./render.tsx";
import { ROOT_SCRIPT, rootPage } from "./root-page.ts";
import { SiteWriter } from "./site-writer.ts";
import { fill, type Template, takeTemplate } from "./template.ts";

/** What the worker has to know of the site. */
export interface SiteFiles {
  readonly packs: PackIndex;
  readonly shells: readonly string[];
  /** Files that are the same for all locales. */
  readonly shared: readonly string[];
}

/** A locale, ready to be rendered. */
interface LocaleSite {
  readonly core: Core;
  readonly pack: Pack;
  /** Everything that its pages show. */
  readonly content: PageContent;
}

/** Where the data stands that every page has to find. */
interface DataIndex {
  readonly packs: PackIndex;
  readonly records: string;
}

/** Writes everything that stands beside the built script: data, pages, shells, manifests, headers. */
export function writeSite(content: RawContent, dist: string, today: string): SiteFiles {
  const site = new SiteWriter(dist);
  const template = takeTemplate(dist);
  const shared = {
    places: site.writeHashed("data/places", "txt", content.places),
    offices: site.writeHashed("data/offices", "json", JSON.stringify(regionalData(content))),
    icons: site.writeHashed("data/icons", "svg", iconSprite()),
  };
  const records = recordsOf(content);
  const locales = LOCALE_IDS.map((id) => {
    const pack = packOf(content, id);
    return { core: coreOf(content, id, shared), pack, content: contentOfPack(records, pack) };
  });
  const index = {
    packs: writePacks(site, locales),
    records: site.writeHashed("data/records", "json", JSON.stringify(records)),
  };
  for (const locale of locales) writeLocale(site, template, content, locale, index, today);
  const [german] = locales;
  if (german) site.write("404.html", pageHtml(site, template, german, { kind: "not-found" }, index, today));
  site.write("index.html", rootPage(template));
  site.write(
    "headers.json",
    JSON.stringify(securityHeaders({ scripts: [cspHash(ROOT_SCRIPT)], styles: [cspHash(template.css)] }), null, 1),
  );
  site.write("data/LICENSE.txt", PLACES_LICENSE);
  return {
    packs: index.packs,
    shells: LOCALE_IDS.map(shellPath),
    shared: [...Object.values(shared), index.records],
  };
}

const PLACES_LICENSE = `The file places.*.txt in this folder is a derived database under the Open Database License (ODbL) 1.0:
https://opendatacommons.org/licenses/odbl/1-0/
Its sources and their licences stand in its first lines. All other files here are under the licence of the app.
`;

const shellPath = (locale: LocaleId) => `/${locale}/offline.html`;

function regionalData({ offices, neighbours }: RawContent) {
  // What only editors need stays behind: a field ships its value and its age.
  const slim = JSON.stringify(offices, (key, value) => (key === "sources" ? undefined : value));
  return { offices: JSON.parse(slim), neighbours: { ...neighbours, sources: [] } };
}

function writePacks(site: SiteWriter, locales: readonly LocaleSite[]): PackIndex {
  return Object.fromEntries(
    locales.map(({ core, pack }) => {
      const paths = [
        site.writeHashed(`data/core.${core.locale}`, "json", JSON.stringify(core)),
        ...partsOf(pack).map((part, number) =>
          site.writeHashed(`data/pack.${core.locale}.${number}`, "json", JSON.stringify(part)),
        ),
      ];
      const [coreHash = "", ...partHashes] = paths.map((path) => path.split(".").at(-2) ?? "");
      const bytes = paths.reduce((sum, path) => sum + site.compressedSize(path), 0);
      return [core.locale, [coreHash, partHashes, bytes] as const];
    }),
  );
}

function writeLocale(
  site: SiteWriter,
  template: Template,
  content: RawContent,
  locale: LocaleSite,
  index: DataIndex,
  today: string,
) {
  const { locale: id } = locale.core;
  for (const page of allPages(content)) {
    site.write(`${pathOf(id, page).slice(1)}index.html`, pageHtml(site, template, locale, page, index, today));
  }
  site.write(`${id}/404.html`, pageHtml(site, template, locale, { kind: "not-found" }, index, today));
  site.write(shellPath(id).slice(1), shellHtml(template, locale.core, index, today));
  site.write(`${id}/manifest.webmanifest`, JSON.stringify(manifestOf(locale.core), null, 1));
}

/** A page, and beside it the file of what it shows: apart, because the script reads what the person already sees. */
function pageHtml(
  site: SiteWriter,
  template: Template,
  { core, content: all }: LocaleSite,
  page: Page,
  index: DataIndex,
  today: string,
): string {
  const content = contentFor(page, all, core.lifeEvents);
  const { head, ...rest } = renderPage({ core, packs: packsOf(index.packs), page, content, today });
  const own = packsOf(index.packs).find(({ locale }) => locale === core.locale);
  const name = "id" in page ? `${page.kind}.${page.id}` : page.kind;
  const file = site.writeHashed(`data/page.${core.locale}.${name}`, "json", JSON.stringify(content));
  const preload = [own?.core, file].map((path) => `\n    <link rel="preload" as="fetch" crossorigin href="${path}">`);
  const data = jsonScript("application/json", { locale: core.locale, ...index, page, content: file, today }, "page");
  return fill(template, { ...rest, head: head + preload.join(""), data });
}

/** The page that the worker answers with offline: no content of its own, the browser renders from the saved pack. */
function shellHtml(template: Template, core: Core, index: DataIndex, today: string): string {
  const { t } = createWords(core);
  const { tag, dir } = LOCALES[core.locale];
  return fill(template, {
    lang: tag,
    dir,
    head: `<title>${t("app.name")}</title>\n    <meta name="robots" content="noindex">`,
    app: `<main id="inhalt"><h1>${t("app.name")}</h1><p>${t("offline.notHere")}</p><p>${t("helpNow.intro")}</p><p><a class="button button-call" href="tel:112">112</a></p></main>`,
    data: jsonScript("application/json", { locale: core.locale, ...index, today }, "page"),
  });
}

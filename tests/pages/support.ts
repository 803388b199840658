import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { readContent } from "../../src/build/content/read-content.ts";
import { allPages } from "../../src/build/site/pages.ts";
import { LOCALE_IDS, LOCALES, type Locale } from "../../src/catalogue/locales.ts";
import { type Page, pathOf } from "../../src/handover/addresses.ts";

export const DIST = "dist";
export const content = readContent();

/** A page as it was built. */
export interface BuiltPage {
  readonly path: string;
  readonly locale: Locale;
  readonly page: Page;
  readonly html: string;
  readonly document: Document;
}

/** Every page of every locale, parsed without running its script. */
export const builtPages: readonly BuiltPage[] = LOCALE_IDS.flatMap((id) =>
  allPages(content).map((page) => {
    const path = pathOf(id, page);
    const html = readFileSync(join(DIST, path, "index.html"), "utf8");
    return { path, locale: LOCALES[id], page, html, document: new JSDOM(html).window.document };
  }),
);

/** Text as a person reads it: without scripts, styles and what is not shown. */
export function visibleText({ document }: BuiltPage): string {
  const body = document.body.cloneNode(true) as HTMLElement;
  for (const element of body.querySelectorAll("script, style, svg, .sources")) element.remove();
  return body.textContent ?? "";
}

/** Whether the page has to hide what it is about. */
export function isSensitive({ page }: Pick<BuiltPage, "page">): boolean {
  if (page.kind !== "service" && page.kind !== "life-event") return false;
  const records: readonly { readonly id: string; readonly sensitive?: boolean | undefined }[] =
    page.kind === "service" ? content.services : content.lifeEvents;
  return records.some(({ id, sensitive }) => id === page.id && sensitive);
}

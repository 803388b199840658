import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readContent } from "../../src/build/content/read-content.ts";
import type { LocaleId } from "../../src/catalogue/locales.ts";
import { seenCode } from "./code-on-screen.ts";
import { titleOf } from "./kept.ts";
import { clippedOnPaper, normalised, type Paper, printed, wordsMissing } from "./paper.ts";
import { awake, type Page, type Visit, visitSite } from "./support.ts";

const { texts, services } = readContent();
/** A delicate one, from which one can leave quickly: on the screen. */
const SERVICE = "schuldnerberatung";
const LOCALES = ["de", "de-simple", "ar"] as const;

/** The words that lead nowhere on paper. */
const controls = (locale: LocaleId) => {
  const { keep, share, place, search, lifeEvent, exit } = texts[locale].ui;
  return [
    keep.add,
    share.title,
    share.print,
    place.label,
    place.search,
    search.label,
    lifeEvent.startOver,
    exit.button,
    exit.limits,
  ];
};

describe("a page on paper", () => {
  let visit: Visit;
  let page: Page;
  beforeAll(async () => {
    visit = await visitSite();
  });
  afterAll(() => visit.close());

  /** Opens a page and prints it; what holds for every page is looked at here. */
  const print = async (locale: LocaleId, path: string, ready: string): Promise<Paper> => {
    const visitor = await visit.newVisitor();
    page = visitor.page;
    const address = `${visit.origin}/${locale}/${path}`;
    await page.goto(address);
    await awake(page);
    await page.locator(ready).first().waitFor();
    await page.getByLabel(texts[locale].ui.share.qr).waitFor({ state: "attached" });
    const paper = await printed(page);
    expect(paper.pages.map(({ scale, outside }) => [scale, outside])).toEqual(paper.pages.map(() => [1, []]));
    expect(await clippedOnPaper(page)).toEqual([]);
    // Answers are in no code: who finds the paper should not read them.
    expect(paper.pages.flatMap(({ codes }) => codes)).toEqual([address.replace(/#v=.*/, "")]);
    expect(wordsMissing(paper, `${new URL(address).host}${new URL(address).pathname}`)).toEqual([]);
    const lines = paper.pages.flatMap(({ text }) => text.split("\n"));
    for (const word of controls(locale)) expect(lines, word).not.toContain(normalised(word));
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("button, input, select, textarea").filter({ visible: true }).allTextContents()).toEqual(
      [],
    );
    expect(visitor.complaints).toEqual([]);
    return paper;
  };
  const expectWords = (paper: Paper, words: readonly (string | undefined)[]) => {
    for (const word of words) expect(wordsMissing(paper, word ?? "?"), word).toEqual([]);
  };

  it.each(LOCALES)("has in %s all of a service: headings, texts and documents", async (locale) => {
    const { service: words } = texts[locale].ui;
    const text = texts[locale].services.get(SERVICE);
    const { what, who, checkYourself = [], money = [], deadlines = [], steps = [], goodToKnow = [] } = text ?? {};
    const sentences = [what, who, checkYourself, money, deadlines, steps, goodToKnow].flat();
    const documents = services.find(({ id }) => id === SERVICE)?.documents ?? [];
    const paper = await print(locale, `angebote/${SERVICE}/`, "h1");
    expectWords(paper, [
      text?.title,
      text?.summary,
      text?.nextStep,
      ...[words.contact, words.responsible, words.deadlines, words.what, words.who, words.steps, words.documents],
      ...sentences.filter((sentence) => !sentence?.includes("{{")),
      ...documents.map((id) => texts[locale].glossary.documents[id]?.name),
    ]);
  });

  it.each(LOCALES)(
    "has in %s all services of a life event with answers, also those that are folded",
    async (locale) => {
      const { lifeEvent: words } = texts[locale].ui;
      const id = "wohnen-miete";
      const path = `lebenslagen/${id}/#v=1&pays-housing=rent&rent-debt=none`;
      const paper = await print(locale, path, ".group-unlikely");
      const statement = (texts[locale].questions["rent-debt"] as { statements: Record<string, string> }).statements
        .none;
      expectWords(paper, [
        (texts[locale].lifeEvents[id] as { title: string }).title,
        words.results,
        words.unlikely,
        words.notBecause,
        statement,
        ...services.filter(({ lifeEvents }) => id in lifeEvents).map((service) => titleOf(locale, service.id)),
      ]);
    },
  );

  it.each(LOCALES)("has in %s what was found for a word", async (locale) => {
    const paper = await print(locale, "suche/#q=miete", ".results .card");
    await page.emulateMedia({ media: null });
    const links = page.locator(`main h4 a[href^="/${locale}/angebote/"]`);
    const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")?.split("/")[3] ?? ""));
    expect(found).toContain("mietschulden");
    expectWords(paper, [
      texts[locale].ui.search.results,
      ...found.flatMap((id) => [titleOf(locale, id), texts[locale].services.get(id)?.nextStep]),
    ]);
  });
});

describe("a code on the screen", () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await visitSite();
  });
  afterAll(() => visit.close());

  it.each([
    ["in light colours", { colorScheme: "light" }],
    ["in dark colours", { colorScheme: "dark" }],
    ["in forced colours", { colorScheme: "dark", forcedColors: "active" }],
  ] as const)("is dark on white %s, with four modules of white around it, and says the link", async (_, colours) => {
    const { share } = texts.de.ui;
    const { page } = await visit.newVisitor(colours);
    await page.goto("/de/angebote/wohngeld/");
    await awake(page);
    await page.getByRole("button", { name: share.title, exact: true }).click();
    const panel = page.getByRole("region", { name: share.title });
    const code = await seenCode(panel.getByRole("img", { name: share.qr }));
    expect(code.text).toBe(await panel.getByText("#WEG1").textContent());
    expect(code.darkest).toBe(0);
    expect(code.quiet).toBe(255);
    expect(code.margin).toBeGreaterThan(3.8);
    const beneath = panel.getByRole("figure").getByText(`${new URL(visit.origin).host}/de/liste`);
    expect(await beneath.isVisible()).toBe(true);
  });
});

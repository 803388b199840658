import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readContent } from "../../src/build/content/read-content.ts";
import { shippedRecord } from "../../src/build/content/shipped-service.ts";
import linkCodes from "../../src/catalogue/link-codes.json";
import type { LocaleId } from "../../src/catalogue/locales.ts";
import { shownChannels } from "../../src/finder/freshness.ts";
import { officesFor } from "../../src/finder/offices.ts";
import { germanDay } from "../../src/finder/opening-hours.ts";
import { encodeList } from "../../src/handover/list-fragment.ts";
import { filled } from "./kept.ts";
import { clippedOnPaper, normalised, type Paper, printed, wordsMissing } from "./paper.ts";
import { type Page, type Visit, type Visitor, visitSite } from "./support.ts";

const { texts, services, offices } = readContent();
const SERVICES = ["wohngeld", "kindergeld", "elterngeld", "schuldnerberatung"];
const PLACE = { name: "Magdeburg", ags: "15003000", kreis: "15003" };
const NOTE = "Zimmer 2.14, bitte anklopfen";
const FRAGMENT = encodeList({ services: SERVICES, place: PLACE.ags, note: NOTE }, linkCodes);

const textOf = (locale: LocaleId, id: string) => {
  const text = texts[locale].services.get(id);
  if (!text) throw new Error(`${id} is not there in ${locale}`);
  return text;
};

/** What stands on paper of a service, whatever the size: not the steps, which are left out where they do not fit. */
function wordsOf(locale: LocaleId, id: string, host: string): string {
  const record = services.find((service) => service.id === id);
  if (!record) throw new Error(`There is no service ${id}`);
  const today = germanDay(new Date());
  const text = textOf(locale, id);
  const { offices: here, mainOffice } = officesFor(record.offices ?? [], PLACE, offices, today);
  return [
    text.title,
    text.nextStep,
    ...(text.deadlines ?? []),
    ...shownChannels(shippedRecord(record).channels, today).map((way) => (way.type === "phone" ? way.number : "")),
    ...[...here, ...(mainOffice ? [mainOffice] : [])].flatMap(({ office, fields }) => [
      office.name,
      fields.street?.value,
      fields.phone?.value,
    ]),
    ...(record.documents ?? []).map((document) => texts[locale].glossary.documents[document]?.name),
    `${host}/${locale}/angebote/${id}`,
  ].join("\n");
}

/** On which pages all these words stand, from 1. A block that a page break parts stands whole on none. */
const pagesWith = (paper: Paper, words: string) =>
  paper.pages.flatMap((page, index) => (wordsMissing({ pages: [page] }, words).length === 0 ? index + 1 : []));

describe("a handed-over list on paper", () => {
  let visit: Visit;
  let visitor: Visitor;
  let page: Page;
  let host: string;
  beforeAll(async () => {
    visit = await visitSite();
    host = new URL(visit.origin).host;
  });
  afterAll(() => visit.close());
  beforeEach(async () => {
    visitor = await visit.newVisitor();
    page = visitor.page;
  });

  const open = async (locale: LocaleId) => {
    const link = `${visit.origin}/${locale}/liste/#${FRAGMENT}`;
    await page.goto(link);
    await page
      .getByText(filled(texts[locale].ui.office.title, { place: PLACE.name }))
      .first()
      .waitFor();
    return link;
  };
  const expectInOrder = async (paper: Paper) => {
    expect(paper.pages.map(({ outside, scale }) => [scale, outside])).toEqual(paper.pages.map(() => [1, []]));
    expect(await clippedOnPaper(page)).toEqual([]);
    expect(visitor.complaints).toEqual([]);
  };

  it.each([
    ["de", 1],
    ["ar", 1],
    ["de-simple", SERVICES.length],
  ] as const)("in %s has all that is needed on at most %i of A4, and parts no service", async (locale, most) => {
    const { paper: words, app, exit } = texts[locale].ui;
    const link = await open(locale);
    const paper = await printed(page);
    expect(paper.pages.length).toBeLessThanOrEqual(most);
    for (const { width, height } of paper.pages) expect([width, height].map(Math.round)).toEqual([595, 842]);
    const head = [words.title, app.name, PLACE.name, words.message, NOTE, words.web, `${host}/${locale}`].join("\n");
    expect(pagesWith(paper, head)).toContain(1);
    for (const id of SERVICES) expect(pagesWith(paper, wordsOf(locale, id, host)), id).toHaveLength(1);
    expect(paper.pages.flatMap(({ codes }) => codes)).toEqual([link]);
    const lines = paper.pages.flatMap(({ text }) => text.split("\n"));
    for (const word of [exit.button, exit.limits]) expect(lines).not.toContain(normalised(word));
    await expectInOrder(paper);
  });

  it.each(["de", "ar", "de-simple"] as const)("in %s has the steps, or says where they stand", async (locale) => {
    await open(locale);
    const paper = await printed(page);
    const steps = SERVICES.flatMap((id) => textOf(locale, id).steps ?? []);
    const isShort = steps.some((step) => wordsMissing(paper, step).length > 0);
    const saysWhere = wordsMissing(paper, texts[locale].ui.paper.more).length === 0;
    expect(saysWhere).toBe(isShort);
  });

  it("in Ukrainian has the German text beside it where that was chosen", async () => {
    const { share } = texts.uk.ui;
    await page.addInitScript(() => {
      Object.assign(globalThis, { timesPrinted: 0, print: () => Object(globalThis).timesPrinted++ });
      // The sheet goes once it is printed; here it is printed first and then looked at.
      addEventListener("afterprint", (event) => event.stopImmediatePropagation());
    });
    const link = await open("uk");
    await page.getByRole("button", { name: share.title, exact: true }).click();
    await page.getByLabel(share.note).fill(NOTE);
    await page.getByLabel(share.withGerman).check();
    await page.getByRole("button", { name: share.print, exact: true }).last().click();
    await page.waitForFunction(() => Object(globalThis).timesPrinted === 1);
    const paper = await printed(page);
    for (const id of SERVICES) {
      const { title, nextStep } = textOf("de", id);
      const both = [wordsOf("uk", id, host), title, nextStep].join("\n");
      expect(pagesWith(paper, both), id).toHaveLength(1);
    }
    expect(paper.pages.flatMap(({ codes }) => codes)).toEqual([link]);
    expect(wordsMissing(paper, NOTE)).toEqual([]);
    await expectInOrder(paper);
  });
});

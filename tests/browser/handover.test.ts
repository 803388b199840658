import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readContent } from "../../src/build/content/read-content.ts";
import { LOCALES, type LocaleId } from "../../src/catalogue/locales.ts";
import { officesFor } from "../../src/finder/offices.ts";
import { germanDay } from "../../src/finder/opening-hours.ts";
import { MAX_NOTE } from "../../src/handover/list-fragment.ts";
import { filled, forService, keep, keptIds, keptOnDevice, listedOn, openOwnList, titleOf } from "./kept.ts";
import { awake, type Page, savedForOffline, type Visit, type Visitor, visitSite } from "./support.ts";

const { texts, services, offices } = readContent();
const ui = texts.de.ui;

const PLACE = { postcode: "39104", name: "Magdeburg", ags: "15003000", kreis: "15003" };
const NOTE = "Bitte zuerst das Wohngeld.\nBringen Sie den Mietvertrag mit: Zimmer 2.14 🙂";
const FROM_PAGES = ["wohngeld", "kindergeld", "elterngeld", "schuldnerberatung"];
const FROM_A_CARD = "kinderzuschlag";
const ALL = [...FROM_PAGES, FROM_A_CARD];
/** What the person who gets the list has kept before. */
const KEPT_BEFORE = "pflegegeld";

let visit: Visit;
let sender: Visitor;

beforeAll(async () => {
  visit = await visitSite();
  sender = await visit.newVisitor();
  const { page } = sender;
  for (const id of FROM_PAGES) {
    await page.goto(`/de/angebote/${id}/`);
    await awake(page);
    await keep(page, "de", id);
  }
  await page.goto("/de/lebenslagen/wenig-geld/");
  await awake(page);
  await keep(page, "de", FROM_A_CARD);
});
afterAll(() => visit.close());

/** A service on the own list, unfolded. */
async function unfolded(page: Page, id: string) {
  const heading = page.getByRole("heading", { level: 3, name: titleOf("de", id), exact: true });
  const item = page.getByRole("article").filter({ has: heading });
  await item.locator("summary", { hasText: ui.list.details }).click();
  return item;
}

/** Opens the panel on the sender's list and fills it in; gives back order and link as they stand on the page. */
async function handOver(locale: LocaleId): Promise<{ readonly order: readonly string[]; readonly link: string }> {
  const { page } = sender;
  await openOwnList(page, "de");
  await page.getByRole("button", { name: ui.share.title, exact: true }).click();
  const panel = page.getByRole("region", { name: ui.share.title });
  await panel.getByLabel(ui.share.language).selectOption(locale);
  await panel.getByLabel(ui.share.place).fill(PLACE.postcode);
  await panel.getByRole("button", { name: ui.share.placeTake }).click();
  await panel.getByRole("button", { name: ui.share.placeWithout }).waitFor();
  expect(await panel.getByText(filled(ui.share.noteHint, { max: MAX_NOTE })).isVisible()).toBe(true);
  await panel.getByLabel(ui.share.note).fill(NOTE);
  const summary = panel.getByRole("heading", { name: ui.share.includes }).locator("xpath=following-sibling::ul[1]/li");
  const order = await listedOn(page, "de");
  expect(await summary.allTextContents()).toEqual([
    ...order.map((id) => filled(ui.share.includesService, { service: titleOf("de", id) })),
    filled(ui.share.includesPlace, { place: PLACE.name }),
    filled(ui.share.includesNote, { note: NOTE }),
    filled(ui.share.includesLanguage, { language: LOCALES[locale].name }),
  ]);
  const link = (await panel.getByText("#WEG1").textContent()) ?? "";
  expect(link.startsWith(`${visit.origin}/${locale}/liste/#WEG1`)).toBe(true);
  return { order, link };
}

/** The names of the offices that a list with this place has to show. */
function officesOf(ids: readonly string[]): readonly string[] {
  const names = ids.flatMap((id) => {
    const types = services.find((service) => service.id === id)?.offices ?? [];
    const { offices: here, mainOffice } = officesFor(types, PLACE, offices, germanDay(new Date()));
    return [...here, ...(mainOffice ? [mainOffice] : [])].map(({ office }) => office.name);
  });
  return [...new Set(names)].sort();
}

describe("a list of one's own", () => {
  it("holds what was kept on pages and cards, with its order, ticks and notes, also after a reload", async () => {
    const { page } = sender;
    const document = texts.de.glossary.documents.mietvertrag?.name ?? "";
    const note = "Schalter 3, Frau mit Brille";
    await openOwnList(page, "de");
    expect(await listedOn(page, "de")).toEqual(ALL);
    await page.getByRole("button", { name: forService(ui.list.up, titleOf("de", "elterngeld")) }).click();
    await page.getByText(filled(ui.list.moved, { position: 2, all: ALL.length }), { exact: true }).waitFor();
    const before = await unfolded(page, "wohngeld");
    await before.getByRole("checkbox", { name: document, exact: true }).check();
    await before.getByLabel(ui.list.note).fill(note);
    await expect.poll(async () => JSON.stringify(await keptOnDevice(page, "list"))).toContain(note);
    await page.reload();
    await page.getByRole("heading", { name: ui.device.title }).waitFor();
    expect(await listedOn(page, "de")).toEqual(["wohngeld", "elterngeld", "kindergeld", ...ALL.slice(3)]);
    const after = await unfolded(page, "wohngeld");
    expect(await after.getByRole("checkbox", { name: document, exact: true }).isChecked()).toBe(true);
    expect(await after.getByRole("checkbox", { checked: true }).count()).toBe(1);
    expect(await after.getByLabel(ui.list.note).inputValue()).toBe(note);
    expect(sender.complaints).toEqual([]);
  });

  it("is the same in two tabs, without a reload", async () => {
    const { page, context, complaints } = await visit.newVisitor();
    const other = await context.newPage();
    await openOwnList(other, "de");
    await other.getByText(ui.list.empty).waitFor();
    await page.goto("/de/angebote/wohngeld/");
    await awake(page);
    await keep(page, "de", "wohngeld");
    await other.getByRole("heading", { level: 3, name: titleOf("de", "wohngeld") }).waitFor();
    await other.getByRole("button", { name: forService(ui.list.drop, titleOf("de", "wohngeld")) }).click();
    await page.getByRole("button", { name: forService(ui.keep.add, titleOf("de", "wohngeld")) }).waitFor();
    expect(complaints).toEqual([]);
  });
});

describe.each(["uk", "ar"] as const)("a list that is handed over in %s", (locale) => {
  const words = texts[locale].ui;
  const takeOver = (page: Page) => page.getByRole("button", { name: words.handed.take });

  it("shows with one load what it says, from whom it comes and whom to ask, and keeps nothing", async () => {
    const { order, link } = await handOver(locale);
    const { page, complaints } = await visit.newVisitor();
    const loads: string[] = [];
    page.on("framenavigated", (frame) => loads.push(frame.url()));
    await page.goto(link);
    await page
      .getByText(filled(words.office.title, { place: PLACE.name }))
      .first()
      .waitFor();
    expect(loads).toEqual([link]);
    const { tag, dir } = LOCALES[locale];
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      tag,
      dir,
    ]);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(words.handed.title);
    expect(await page.getByText(words.handed.intro).isVisible()).toBe(true);
    const message = page.getByRole("blockquote");
    for (const text of [words.handed.message, NOTE, words.handed.messageHint]) {
      expect(await message.getByText(text).isVisible(), text).toBe(true);
    }
    expect(await listedOn(page, locale)).toEqual(order);
    const shown = await page.locator("main ol").getByRole("heading", { level: 4 }).allTextContents();
    expect([...new Set(shown)].sort()).toEqual(officesOf(order));
    expect(await takeOver(page).isVisible()).toBe(true);
    expect(await keptOnDevice(page, "list")).toBeUndefined();
    expect(await page.evaluate(() => localStorage.getItem("place"))).toBeNull();
    expect(complaints).toEqual([]);
  });

  it("comes behind what the person has kept, and both are there without a network", async () => {
    const { order, link } = await handOver(locale);
    const own = await visitSite();
    try {
      const { page, context, complaints } = await own.newVisitor();
      await page.goto(`/${locale}/angebote/${KEPT_BEFORE}/`);
      await awake(page);
      await keep(page, locale, KEPT_BEFORE);
      const here = link.replace(visit.origin, own.origin);
      await page.goto(here);
      await takeOver(page).click();
      await expect.poll(() => keptIds(page)).toEqual([KEPT_BEFORE, ...order]);
      await savedForOffline(page);
      await own.stopServer();
      const later = await context.newPage();
      await later.goto(here);
      await takeOver(later).waitFor();
      expect(await listedOn(later, locale)).toEqual(order);
      await openOwnList(later, locale);
      expect(await listedOn(later, locale)).toEqual([KEPT_BEFORE, ...order]);
      expect(await later.getByRole("blockquote").getByText(NOTE).isVisible()).toBe(true);
      expect(complaints).toEqual([]);
    } finally {
      await own.close();
    }
  });
});

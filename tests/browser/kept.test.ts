import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { FORBIDDEN, FULL, openWithoutApp, storeBefore, stored } from "./kept-storage.ts";
import {
  goToList,
  IN_TIME,
  inMain,
  keepButton,
  keepWohngeld,
  LIST,
  listed,
  NOTE,
  open,
  press,
  said,
  storedWith,
  titlesOf,
  ui,
} from "./list-steps.ts";
import { createProfile, STORES_NOTHING } from "./profile.ts";
import { type Page, type Visit, type Visitor, visitSite } from "./support.ts";

describe("the list on a device", () => {
  let visit: Visit;
  let visitor: Visitor;
  let page: Page;
  beforeAll(async () => {
    visit = await visitSite();
  });
  afterAll(() => visit.close());
  beforeEach(async () => {
    visitor = await visit.newVisitor({ serviceWorkers: "block" });
    page = visitor.page;
  });
  afterEach(async () => {
    expect(visitor.complaints).toEqual([]);
    await visitor.context.close();
  });

  it.each(Object.entries(FORBIDDEN))(
    "that %s says so, works as long as the page is open, and loses nothing",
    async (_, forbid) => {
      await storeBefore(page, { list: LIST });
      await page.addInitScript(forbid);
      await keepWohngeld(page, ui.storage.forbidden);
      expect(await listed(page, 1)).toEqual(titlesOf("wohngeld"));
      const other = await visitor.context.newPage();
      await openWithoutApp(other);
      expect(await stored(other)).toEqual({ list: LIST });
    },
  );

  it.each(Object.entries(FULL))("that is full %s says so, shows all of it, and loses nothing", async (_, fill) => {
    await storeBefore(page, { list: LIST });
    await page.addInitScript(fill);
    await keepWohngeld(page, ui.storage.full);
    expect(await listed(page, 2)).toEqual(titlesOf("kindergeld", "wohngeld"));
    expect(await page.getByLabel(ui.list.note).first().inputValue()).toBe(NOTE);
    expect(await stored(page)).toEqual({ list: LIST });
  });

  it.each<[string, unknown, readonly string[]]>([
    [
      "has an entry that is none",
      { ...LIST, items: [...LIST.items, 7, { id: "wohngeld", note: 7 }] },
      ["kindergeld", "wohngeld"],
    ],
    ["has no dates", { version: 2, items: LIST.items }, ["kindergeld"]],
    ["has an unknown field with markup", { ...LIST, title: "<img src=x onerror=alert(1)>" }, ["kindergeld"]],
    ["is a text", "kindergeld", []],
  ])("that is damaged (%s) says so, shows what can be read, and sets the rest aside", async (_, broken, readable) => {
    await storeBefore(page, { list: broken });
    await open(page, "/de/liste/");
    await inMain(page, ui.storage.damaged).waitFor();
    if (readable.length === 0) await inMain(page, ui.list.empty).waitFor();
    else expect(await listed(page, readable.length)).toEqual(titlesOf(...readable));
    expect(await stored(page)).toEqual({ list: broken });
    await open(page, "/de/angebote/elterngeld/");
    await keepButton(page, "elterngeld").click();
    await goToList(page).click();
    expect(await listed(page, readable.length + 1)).toEqual(titlesOf(...readable, "elterngeld"));
    expect(await storedWith(page, "elterngeld")).toMatchObject({ "list-damaged": broken });
  });

  it("of an older version is taken over without a word", async () => {
    await storeBefore(page, { list: ["kindergeld", "wohngeld"] });
    await open(page, "/de/liste/");
    expect(await listed(page, 2)).toEqual(titlesOf("kindergeld", "wohngeld"));
    for (const words of Object.values(ui.storage)) expect(await inMain(page, words).count(), words).toBe(0);
    await open(page, "/de/angebote/elterngeld/");
    await keepButton(page, "elterngeld").click();
    expect(await storedWith(page, "elterngeld")).toEqual({
      list: { version: 2, items: [{ id: "kindergeld" }, { id: "wohngeld" }, { id: "elterngeld" }], dates: {} },
    });
  });

  it("of a newer version stays as it is, whatever somebody tries", async () => {
    const newer = { version: 99, sets: [{ of: "tomorrow" }], items: [{ ...LIST.items[0], colour: "red" }], dates: {} };
    await storeBefore(page, { list: newer });
    const before = JSON.stringify(await stored(page));
    await keepWohngeld(page, ui.storage.newer);
    expect(await listed(page, 2)).toEqual(titlesOf("kindergeld", "wohngeld"));
    await page.getByText(ui.list.details).first().click();
    await page.getByLabel(ui.list.note).first().fill("Anders");
    await page.getByRole("button", { name: ui.list.drop }).last().click();
    await said(page, ui.list.dropped);
    await press(page, ui.list.clear);
    await said(page, ui.list.cleared);
    await inMain(page, ui.storage.newer).waitFor();
    expect(JSON.stringify(await stored(page))).toBe(before);
    await open(page, "/de/liste/");
    expect(await listed(page, 1)).toEqual(titlesOf("kindergeld"));
    expect(JSON.stringify(await stored(page))).toBe(before);
  });

  it("is emptied with one tap, and comes back with another, with all that belongs to it", async () => {
    const full = {
      version: 2,
      items: [
        { id: "wohngeld", note: "Mietvertrag\nliegt bei Mutter", ticked: ["personalausweis"] },
        { id: "kindergeld", note: NOTE, appointment: "2026-12-03T10:00" },
        { id: "gibt-es-nicht-mehr", note: "trotzdem meins" },
      ],
      dates: { birth: "2026-11-01" },
      messages: ["Bis Dienstag"],
    };
    await storeBefore(page, { list: full });
    await open(page, "/de/liste/");
    await press(page, ui.list.clear);
    await said(page, ui.list.cleared);
    await inMain(page, ui.list.empty).waitFor();
    await expect.poll(async () => (await stored(page)).list, IN_TIME).toMatchObject({ items: [] });
    await press(page, ui.list.undo);
    expect(await listed(page, 2)).toEqual(titlesOf("wohngeld", "kindergeld"));
    const notes = page.getByLabel(ui.list.note);
    expect([await notes.nth(0).inputValue(), await notes.nth(1).inputValue()]).toEqual([full.items[0]?.note, NOTE]);
    await expect.poll(async () => (await stored(page)).list, IN_TIME).toEqual(full);
  });

  it("leaves nothing behind once all of it is deleted", async () => {
    await storeBefore(page, {
      list: { ...LIST, dates: { birth: "2026-11-01" }, messages: ["Bis Dienstag"] },
      "list-damaged": "kindergeld",
      templates: { version: 1, templates: [{ name: "Neu hier", services: ["wohngeld"], locale: "uk" }] },
    });
    await open(page, "/de/angebote/wohngeld/");
    await page.fill("#place", "39104");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: ui.place.forget }).waitFor();
    await page.getByRole("banner").locator("summary").click();
    await page.getByRole("link", { name: "Deutsch", exact: true }).click();
    await page.waitForFunction(() => localStorage.length === 2);
    await open(page, "/de/liste/");
    await inMain(page, ui.device.dates).waitFor();
    await inMain(page, ui.device.templates_one.replace("{{count}}", "1")).waitFor();
    await press(page, ui.device.clear);
    await said(page, ui.device.cleared);
    await inMain(page, ui.device.nothing).waitFor();
    const left = async () => [await stored(page), await page.evaluate(() => Object.keys(localStorage))];
    expect(await left()).toEqual([{}, []]);
    await open(page, "/de/liste/");
    await inMain(page, ui.device.nothing).waitFor();
    await inMain(page, ui.list.empty).waitFor();
    expect(await left()).toEqual([{}, []]);
  });

  it("cannot be brought back once all of it is deleted", async () => {
    await storeBefore(page, { list: LIST });
    await open(page, "/de/liste/");
    await press(page, ui.list.clear);
    await said(page, ui.list.cleared);
    await press(page, ui.device.clear);
    await said(page, ui.device.cleared);
    expect(await page.getByRole("button", { name: ui.list.undo }).count()).toBe(0);
    expect(await stored(page)).toEqual({});
  });

  it("that is damaged says so at the button as well", async () => {
    await storeBefore(page, { list: "kindergeld" });
    await open(page, "/de/angebote/wohngeld/");
    await keepButton(page, "wohngeld").click();
    await said(page, ui.storage.damaged);
  });
});

describe("a browser", () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await visitSite();
  });
  afterAll(() => visit.close());

  it("that is closed and opened again still has the list", async () => {
    const profile = createProfile(visit.origin);
    try {
      const before = await profile.start();
      await open(before.page, "/de/angebote/wohngeld/");
      await keepButton(before.page, "wohngeld").click();
      await goToList(before.page).click();
      await before.page.getByText(ui.list.details).click();
      await before.page.getByLabel(ui.list.note).fill("Mietvertrag liegt bei Mutter");
      await storedWith(before.page, "bei Mutter");
      await before.context.close();
      const after = await profile.start();
      await open(after.page, "/de/liste/");
      expect(await listed(after.page, 1)).toEqual(titlesOf("wohngeld"));
      expect(await after.page.getByLabel(ui.list.note).inputValue()).toBe("Mietvertrag liegt bei Mutter");
      expect([...before.complaints, ...after.complaints]).toEqual([]);
    } finally {
      await profile.remove();
    }
  });

  it("whose settings let no site store anything says so, and the list works as long as the page is open", async () => {
    const profile = createProfile(visit.origin, STORES_NOTHING);
    try {
      const { page, complaints } = await profile.start();
      await keepWohngeld(page, ui.storage.forbidden);
      expect(await listed(page, 1)).toEqual(titlesOf("wohngeld"));
      await press(page, ui.list.clear);
      await said(page, ui.list.cleared);
      expect(complaints).toEqual([]);
    } finally {
      await profile.remove();
    }
  });
});

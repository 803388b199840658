import { readFileSync } from "node:fs";
import { convertIcsCalendar } from "ts-ics";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readContent } from "../../src/build/content/read-content.ts";
import { keep, openOwnList } from "./kept.ts";
import { awake, type Page, type Visit, visitSite } from "./support.ts";

const { ui, rules } = readContent().texts.de;

describe("a date", () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await visitSite();
  });
  afterAll(() => visit.close());

  /** Presses a button that hands over a calendar file, and reads the file. */
  async function fileOf(page: Page, button: string) {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: button }).first().click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/\.ics$/);
    return convertIcsCalendar(undefined, readFileSync(await file.path(), "utf8")).events ?? [];
  }

  it("leads to a deadline in words and to a file for the calendar, and stays when the page is left", async () => {
    const { page, complaints } = await visit.newVisitor({ timezoneId: "America/Los_Angeles" });
    await page.goto("/de/angebote/kindergeld/");
    await awake(page);
    await page.getByRole("button", { name: ui.dates.title }).click();
    await page.getByLabel(rules.dates.birth?.ask ?? "").fill("2099-08-31");
    // Six months on there is no 31st, and 2100 is no leap year. Far off, so that the day is not over when this is run.
    await page.getByText("Spätestens am 28. Februar 2100.").waitFor();
    const [event] = await fileOf(page, ui.dates.calendar);
    expect(event?.start).toMatchObject({ type: "DATE", date: new Date("2100-02-28T00:00:00Z") });
    expect(event?.alarms).toHaveLength(1);
    await page.reload();
    await awake(page);
    await page.getByRole("button", { name: ui.dates.title }).click();
    await page.getByText("Spätestens am 28. Februar 2100.").waitFor();
    expect(complaints).toEqual([]);
  });

  it("of an appointment is written as the moment in Germany, wherever the phone is", async () => {
    const { page, complaints } = await visit.newVisitor({ timezoneId: "America/Los_Angeles" });
    await page.goto("/de/angebote/wohngeld/");
    await awake(page);
    await keep(page, "de", "wohngeld");
    await openOwnList(page, "de");
    await page.getByText(ui.list.details).click();
    await page.getByLabel(ui.list.appointment).fill("2026-12-03T10:00");
    const [event] = await fileOf(page, ui.list.calendar);
    expect(event?.start.date.toISOString()).toBe("2026-12-03T09:00:00.000Z");
    expect(complaints).toEqual([]);
  });
});

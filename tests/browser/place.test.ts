import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readContent } from "../../src/build/content/read-content.ts";
import { awake, type Page, type Visit, visitSite } from "./support.ts";

const { texts } = readContent();
const { place: words, office } = texts.de.ui;

describe("the field for postcode or place", () => {
  let visit: Visit;
  let page: Page;
  beforeAll(async () => {
    visit = await visitSite();
  });
  afterAll(() => visit.close());
  const open = async (service = "wohngeld") => {
    page = (await visit.newVisitor()).page;
    await page.goto(`/de/angebote/${service}/`);
    await awake(page);
  };
  const search = async (entry: string) => {
    await page.fill("#place", entry);
    await page.click(".place-form button");
  };

  it("leads from a postcode to the office, and moves the focus there", async () => {
    await open();
    await search("39104");
    await page.waitForSelector(".office");
    expect(await page.textContent(".place-chosen")).toContain("Magdeburg");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H3");
    expect(page.url()).not.toContain("39104");
  });

  it("finds a village by its name, with other spelling", async () => {
    await open("unterhaltsvorschuss");
    await search("tangermuende");
    await page.waitForSelector(".place-chosen");
    expect(await page.textContent(".place-chosen")).toContain("Tangermünde, Landkreis Stendal");
  });

  it("asks where a postcode lies in several Kreise, and never guesses", async () => {
    await open();
    await search("39264");
    await page.waitForSelector(".place-answer button");
    expect(await page.textContent(".place-answer")).toContain(words.whichPostcode);
    const choices = await page.locator(".place-answer button").allTextContents();
    expect(choices.some((choice) => choice.includes("Anhalt-Bitterfeld"))).toBe(true);
    expect(choices.some((choice) => choice.includes("Jerichower Land"))).toBe(true);
    await page.locator(".place-answer button", { hasText: "Gommern" }).click();
    await page.waitForSelector(".office");
    expect(await page.textContent(".place-chosen")).toContain("Jerichower Land");
  });

  it("names the neighbour's portal for a postcode of Sachsen", async () => {
    await open();
    await search("04103");
    await page.waitForSelector(".place-answer a");
    expect(await page.textContent(".place-answer")).toContain("Sachsen");
    expect(await page.getAttribute(".place-answer a", "href")).toBe("https://amt24.sachsen.de");
    expect(await page.locator(".office").count()).toBe(0);
  });

  it.each([
    ["nothing", "", words.empty],
    ["a name that does not exist", "Quxenhausen", words.none],
    ["5,000 characters", "x".repeat(5000), words.tooLong],
    ["a postcode of Berlin", "10115", words.outside],
    ["markup", "<img src=x onerror=alert(1)>", words.none],
  ])("says what to do for %s", async (_, entry, message) => {
    await open();
    await search(entry);
    await page.waitForSelector(".place-answer .warning");
    expect(await page.textContent(".place-answer .warning")).toBe(message);
    expect(await page.inputValue("#place")).toBe(entry);
  });

  it("keeps the place on the device, and forgets it on demand", async () => {
    await open();
    await search("06108");
    await page.waitForSelector(".office");
    await page.goto("/de/angebote/grundsicherungsgeld/");
    await page.waitForSelector(".place-chosen");
    expect(await page.textContent(".place-chosen")).toContain("Halle (Saale)");
    await page.getByRole("button", { name: words.forget }).click();
    await page.waitForSelector("#place");
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it("shows in one tab what was chosen in the other", async () => {
    await open();
    const other = await page.context().newPage();
    await other.goto("/de/angebote/elterngeld/");
    await awake(other);
    await search("06108");
    await other.waitForSelector(".place-chosen");
    expect(await other.textContent(".place-chosen")).toContain("Halle (Saale)");
    await other.getByRole("button", { name: words.forget }).click();
    await page.waitForSelector("#place");
  });

  it("always names somebody: the Kreis's main office and 115 where no office is known", async () => {
    await open("unterhaltsvorschuss");
    await search("39576");
    await page.waitForSelector(".office");
    expect(await page.textContent(".place-offices")).toContain(office.unknown);
    expect(await page.locator('.place-offices a[href="tel:115"]').count()).toBeGreaterThan(0);
  });

  it("ignores a stored place that is broken", async () => {
    await open();
    for (const broken of [
      "{",
      '{"ags":1}',
      '{"ags":"<b>","kreis":"15001","name":"x","gemeinde":"x","kreisName":"x"}',
      "null",
    ]) {
      await page.evaluate((text) => localStorage.setItem("place", text), broken);
      await page.reload();
      await awake(page);
      expect(await page.locator("#place").count(), broken).toBe(1);
    }
  });
});

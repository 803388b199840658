import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { EXIT_ADDRESS } from "../../src/views/exit.ts";
import { awake, type Page, type Visit, visitSite } from "./support.ts";

describe("the quick exit", () => {
  let visit: Visit;
  let page: Page;
  let answer: () => void;
  beforeAll(async () => {
    visit = await visitSite();
  });
  afterAll(() => visit.close());
  beforeEach(async () => {
    page = (await visit.newVisitor({ serviceWorkers: "block" })).page;
    // The other site answers only when the test says so: what shows until then is what others could see.
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route(`${EXIT_ADDRESS}**`, async (route) => {
      await answered;
      await route.fulfill({ contentType: "text/html", body: "<title>News</title>" });
    });
    await page.goto("/de/");
    await awake(page);
    await page.click("a[href='/de/lebenslagen/sucht/']");
    await page.waitForSelector(".exit a");
  });

  const isCovered = () => page.evaluate(() => getComputedStyle(document.body).display === "none");

  it("covers the page at once, and takes its place in the history", async () => {
    await page.evaluate(() => scrollTo(0, 3000));
    expect(await page.locator(".exit a").isVisible()).toBe(true);
    expect(
      await page
        .locator(".exit a")
        .evaluate(
          (link) => link.getBoundingClientRect().top >= 0 && link.getBoundingClientRect().bottom <= innerHeight,
        ),
    ).toBe(true);
    const covered = await page.evaluate(() => {
      document.querySelector<HTMLAnchorElement>(".exit a")?.click();
      return getComputedStyle(document.body).display;
    });
    expect(covered).toBe("none");
    answer();
    await page.waitForURL(`${EXIT_ADDRESS}**`);
    await page.goBack();
    await page.waitForURL("**/de/");
    expect(await isCovered()).toBe(false);
  });

  it("is taken by pressing Shift three times, not by writing", async () => {
    await page.keyboard.press("Shift");
    await page.keyboard.press("Shift");
    await page.keyboard.press("a");
    await page.keyboard.press("Shift");
    expect(await isCovered()).toBe(false);
    await page.keyboard.press("Shift");
    expect(await isCovered()).toBe(false);
    answer();
    await page.keyboard.press("Shift");
    await page.waitForURL(`${EXIT_ADDRESS}**`);
  });

  it("is not there, and Shift does nothing, on a page without it", async () => {
    answer();
    await page.click("header .brand");
    await page.waitForSelector(".tiles");
    expect(await page.locator(".exit").count()).toBe(0);
    for (let press = 0; press < 4; press++) await page.keyboard.press("Shift");
    expect(await isCovered()).toBe(false);
    expect(new URL(page.url()).pathname).toBe("/de/");
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFindings, injectAxe } from "./axe.ts";
import { awake, type Page, type Visit, visitSite } from "./support.ts";

const PAGES = [
  "",
  "lebenslagen/sucht/",
  "lebenslagen/wenig-geld/",
  "angebote/grundsicherungsgeld/",
  "sofort/",
  "impressum/",
];
const LOCALES = ["de", "de-simple", "en", "uk", "ar"] as const;

const sticksOut = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("main *, header *, footer *")]
      .filter((element) => element.checkVisibility() && !element.closest(".visually-hidden, .skip-link"))
      .filter(
        (element) =>
          element.getBoundingClientRect().right > innerWidth + 1 || element.getBoundingClientRect().left < -1,
      )
      .map((element) => `${element.tagName}.${element.className} ${element.textContent?.slice(0, 30)}`)
      .slice(0, 3),
  );

describe("what axe cannot see", () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await visitSite();
  });
  afterAll(() => visit.close());

  it.each(LOCALES)("nothing sticks out in %s: type twice as large, wide spacing, 320 pixels", async (locale) => {
    const { page } = await visit.newVisitor({ serviceWorkers: "block", viewport: { width: 320, height: 700 } });
    const found: string[] = [];
    for (const path of PAGES) {
      await page.goto(`/${locale}/${path}`);
      await awake(page);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = "200%";
      });
      found.push(...(await sticksOut(page)).map((what) => `${path} large: ${what}`));
      await page.evaluate(() => {
        document.documentElement.style.fontSize = "";
        Object.assign(document.body.style, { lineHeight: "1.5", letterSpacing: "0.12em", wordSpacing: "0.16em" });
      });
      found.push(...(await sticksOut(page)).map((what) => `${path} spaced: ${what}`));
    }
    expect(found).toEqual([]);
  });

  it.each(["de", "ar"] as const)("has no finding of axe in forced colours in %s", async (locale) => {
    const { page } = await visit.newVisitor({ serviceWorkers: "block", forcedColors: "active" });
    const found: string[] = [];
    for (const path of PAGES) {
      await page.goto(`/${locale}/${path}`);
      await awake(page);
      await injectAxe(page);
      found.push(...(await axeFindings(page)).map((finding) => `${path}: ${finding}`));
    }
    expect(found).toEqual([]);
  });

  it("nothing that has the focus is hidden behind the quick exit", async () => {
    const { page } = await visit.newVisitor({ serviceWorkers: "block" });
    await page.goto("/de/lebenslagen/sucht/");
    await awake(page);
    await page.keyboard.press("End");
    const covered: string[] = [];
    // Backwards, because then the browser scrolls each element in at the top, where the exit stands.
    for (let press = 0; press < 30; press++) {
      await page.keyboard.press("Shift+Tab");
      const hidden = await page.evaluate(() => {
        const focused = document.activeElement;
        const exit = document.querySelector(".exit a");
        if (!focused || !exit || focused === exit || focused === document.body) return undefined;
        const own = focused.getBoundingClientRect();
        const over = exit.getBoundingClientRect();
        const covers =
          over.top <= own.top && over.bottom >= own.bottom && over.left <= own.left && over.right >= own.right;
        return covers ? focused.textContent : undefined;
      });
      if (hidden) covered.push(hidden);
    }
    expect(covered).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import linkCodes from "../../src/catalogue/link-codes.json" with { type: "json" };
import type { LocaleId } from "../../src/catalogue/locales.ts";
import { encodeList } from "../../src/handover/list-fragment.ts";
import { axeFindings, injectAxe } from "./axe.ts";
import { awake, type Page, type Visit, visitSite } from "./support.ts";

const LIST = { services: ["wohngeld", "schuldnerberatung", "elterngeld"], place: "15003000", note: "Bis bald!" };

/** What stands on the pages only after somebody did something. */
const STATES: Readonly<Record<string, (page: Page, locale: LocaleId) => Promise<void>>> = {
  async "the own list with everything unfolded"(page, locale) {
    for (const id of LIST.services) {
      await page.goto(`/${locale}/angebote/${id}/`);
      await awake(page);
      await page.locator(".keep button").first().click();
      await page.locator(`.keep a[href="/${locale}/liste/"]`).first().waitFor();
    }
    await page.goto(`/${locale}/liste/`);
    await page.locator("ol.kept > li").nth(2).waitFor();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    await page.locator("input[type=date]").first().fill("2026-11-01");
    await page.locator(".deadline").first().waitFor();
  },
  async "handing over a service"(page, locale) {
    await page.goto(`/${locale}/angebote/wohngeld/`);
    await awake(page);
    await page.locator(".page-tools button").first().click();
    await page.locator("[data-qr]").first().waitFor();
  },
  async "handing over a page"(page, locale) {
    await page.goto(`/${locale}/sofort/`);
    await awake(page);
    await page.locator(".page-tools button").first().click();
    await page.locator("[data-qr]").first().waitFor();
  },
  async "a list of somebody else"(page, locale) {
    await page.goto(`/${locale}/liste/#${encodeList(LIST, linkCodes)}`);
    await page.locator("ol.kept > li .office").first().waitFor();
  },
  async "the desk of counsellors"(page, locale) {
    await page.goto(`/${locale}/beratung/`);
    await awake(page);
    await page.locator("#share-search").fill("Wohngeld");
    await page.locator("[role=option]").first().waitFor();
  },
};

describe.each(["de", "de-simple", "ar"] as const)("handing over in %s", (locale) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await visitSite();
  });
  afterAll(() => visit.close());

  it.each(Object.entries(STATES))(
    "%s: no finding of axe, nothing sticks out, targets of 44 pixels",
    async (_, reach) => {
      const { page, complaints } = await visit.newVisitor({
        serviceWorkers: "block",
        viewport: { width: 320, height: 700 },
      });
      await reach(page, locale);
      // What the bar of the quick exit covers at this moment can be scrolled to.
      await page.evaluate(() => scrollTo(0, 0));
      await injectAxe(page);
      const findings: string[] = [];
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        findings.push(...(await axeFindings(page, colorScheme === "light" ? "everything" : "colours")));
      }
      const { sideways, small } = await page.evaluate(() => ({
        sideways: document.documentElement.scrollWidth > document.documentElement.clientWidth,
        small: [...document.querySelectorAll("main button, main select, main input, main textarea, main summary")]
          // A box or a dot is pressed by its label too.
          .map((element) => element.closest("label") ?? element)
          .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 44)
          .map((element) => element.outerHTML.slice(0, 120)),
      }));
      expect(findings).toEqual([]);
      expect(sideways).toBe(false);
      expect(small).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );
});

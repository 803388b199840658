import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readContent } from "../../src/build/content/read-content.ts";
import { allPages } from "../../src/build/site/pages.ts";
import type { LocaleId } from "../../src/catalogue/locales.ts";
import { pathOf } from "../../src/handover/addresses.ts";
import { axeFindings, injectAxe } from "./axe.ts";
import { type Visit, visitSite } from "./support.ts";

const WIDTHS = [320, 1280];
const THEMES = ["light", "dark"] as const;

/** Runs axe over every page of these languages, in both themes and both widths; also that nothing sticks out sideways. */
export function checkWithAxe(locales: readonly LocaleId[]): void {
  const pages = allPages(readContent());
  let visit: Visit;
  beforeAll(async () => {
    visit = await visitSite();
  });
  afterAll(() => visit.close());

  describe.each(locales)("every page in %s", (locale) => {
    it("has no finding of axe, in light and dark, narrow and wide, and no sideways scrolling", async () => {
      const { page, complaints } = await visit.newVisitor({ serviceWorkers: "block" });
      const findings: string[] = [];
      for (const path of pages.map((built) => pathOf(locale, built))) {
        await page.goto(path);
        await page.waitForFunction(() => document.documentElement.dataset.ready === "pack");
        await injectAxe(page);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          const sideways = await page.evaluate(
            () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
          );
          if (sideways) findings.push(`${path} ${width}px: scrolls sideways`);
          for (const colorScheme of THEMES) {
            await page.emulateMedia({ colorScheme });
            findings.push(
              ...(await axeFindings(page)).map((finding) => `${path} ${width}px ${colorScheme}: ${finding}`),
            );
          }
        }
      }
      expect(findings).toEqual([]);
      expect(complaints).toEqual([]);
    }, 400_000);
  });
}

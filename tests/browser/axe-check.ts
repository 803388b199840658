import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readContent } from "../../src/build/content/read-content.ts";
import { allPages } from "../../src/build/site/pages.ts";
import type { LocaleId } from "../../src/catalogue/locales.ts";
import { type Page, pathOf } from "../../src/handover/addresses.ts";
import { axeFindings, injectAxe } from "./axe.ts";
import { awake, type Page as BrowserPage, type Visit, visitSite } from "./support.ts";

const NARROW = 320;
const WIDE = 1280;
const THEMES = ["light", "dark"] as const;

/** One page of each kind: what is wrong on a wide screen is wrong in a layout, not in a text. */
const isFirstOfItsKind = (page: Page, index: number, all: readonly Page[]) =>
  all.findIndex(({ kind }) => kind === page.kind) === index;

/**
 * Goes on as a reader does, without loading anew: the app renders the same page as the build (tests/browser/hydration),
 * and the check of a language takes half the time.
 */
async function goWithin(page: BrowserPage, path: string): Promise<void> {
  await page.evaluate(async (to) => {
    const link = document.createElement("a");
    link.href = to;
    document.body.append(link);
    link.click();
    link.remove();
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
  }, path);
  expect(new URL(page.url()).pathname).toBe(path);
}

/**
 * Runs axe over every page of these languages at 320 pixels in both themes, over one page of each kind on a wide screen
 * too; and looks at both widths whether anything sticks out sideways.
 */
export function checkWithAxe(locales: readonly LocaleId[]): void {
  const pages = allPages(readContent());
  let visit: Visit;
  beforeAll(async () => {
    visit = await visitSite();
  });
  afterAll(() => visit.close());

  describe.each(locales)("every page in %s", (locale) => {
    it("has no finding of axe, in light and dark, and no sideways scrolling, narrow and wide", async () => {
      const { page, complaints } = await visit.newVisitor({ serviceWorkers: "block" });
      const findings: string[] = [];
      for (const [index, built] of pages.entries()) {
        const path = pathOf(locale, built);
        if (index === 0) {
          await page.goto(path);
          await awake(page);
          await injectAxe(page);
        } else await goWithin(page, path);
        for (const width of [WIDE, NARROW]) {
          await page.setViewportSize({ width, height: 800 });
          const sideways = await page.evaluate(
            () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
          );
          if (sideways) findings.push(`${path} ${width}px: scrolls sideways`);
          if (width === WIDE && !isFirstOfItsKind(built, index, pages)) continue;
          for (const colorScheme of THEMES) {
            await page.emulateMedia({ colorScheme });
            findings.push(
              ...(await axeFindings(page, colorScheme === "light" ? "everything" : "colours")).map(
                (finding) => `${path} ${width}px ${colorScheme}: ${finding}`,
              ),
            );
          }
        }
      }
      expect(findings).toEqual([]);
      expect(complaints).toEqual([]);
    }, 400_000);
  });
}

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Page, type Visit, visitSite } from "./support.ts";

const PAGES = [
  "",
  "lebenslagen/wenig-geld/",
  "lebenslagen/schwangerschaft-geburt/",
  "angebote/elterngeld/",
  "angebote/grundsicherungsgeld/",
  "angebote/telefonseelsorge/",
  "suche/",
  "sofort/",
  "barrierefreiheit/",
  "impressum/",
];
const LOCALES = ["de", "de-simple", "en", "uk", "ar"];

/** How far the page's own parts moved since it was first painted (cumulative layout shift), the given ones only. */
async function shiftOf(page: Page, parts: string): Promise<number> {
  return page.evaluate(async (selector) => {
    type Shift = PerformanceEntry & { value: number; sources: { node: Node | null }[] };
    const entries = await new Promise<Shift[]>((resolve) => {
      const found: Shift[] = [];
      new PerformanceObserver((list) => found.push(...(list.getEntries() as Shift[]))).observe({
        type: "layout-shift",
        buffered: true,
      });
      setTimeout(() => resolve(found), 100);
    });
    const own = ({ sources }: Shift) =>
      sources.some(({ node }) => (node instanceof Element ? node : node?.parentElement)?.closest(selector));
    return entries.filter(own).reduce((sum, { value }) => sum + value, 0);
  }, parts);
}

describe("hydration", () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await visitSite();
  });
  afterAll(() => visit.close());

  it.each(LOCALES)("changes nothing on the pages in %s, and nothing is complained of", async (locale) => {
    // A screen as high as the pages: only what is in view counts as moved.
    const viewport = { width: 360, height: 9000 };
    const { page, context, complaints } = await visit.newVisitor({ serviceWorkers: "block", viewport });
    // Records every change of the document from before the first script on.
    await context.addInitScript(() => {
      const changes: string[] = [];
      Object.assign(globalThis, { changes });
      document.addEventListener("DOMContentLoaded", () => {
        const app = document.getElementById("app");
        if (!app) return;
        new MutationObserver((records) => {
          for (const { type, target, attributeName } of records) {
            const element = target instanceof Element ? target : target.parentElement;
            // Only the device knows what is saved and what time it is: these may change after the page is shown.
            if (element?.closest("[aria-labelledby=h-offline], .open-now")) continue;
            changes.push(`${type} ${attributeName ?? ""} ${element?.outerHTML.slice(0, 160)}`);
          }
        }).observe(app, { subtree: true, childList: true, attributes: true, characterData: true });
      });
    });
    for (const path of PAGES) {
      await page.goto(`/${locale}/${path}`);
      await page.waitForFunction(() => document.documentElement.dataset.ready === "pack");
      const changes = await page.evaluate(() => (globalThis as unknown as { changes: string[] }).changes);
      expect(changes, `/${locale}/${path}`).toEqual([]);
      expect(await shiftOf(page, "main > :not([aria-labelledby=h-offline])"), `/${locale}/${path}`).toBe(0);
    }
    expect(complaints).toEqual([]);
  });
});

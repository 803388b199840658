import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFindings, injectAxe } from "./axe.ts";
import { type Visit, visitSite } from "./support.ts";

describe("the pages beside the pages", () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await visitSite();
  });
  afterAll(() => visit.close());

  it.each([
    ["the choice of language at /", "/"],
    ["a page that does not exist", "/ar/gibt-es-nicht/"],
    ["a page that does not exist, of no language", "/gibt-es-nicht"],
    ["the offline shell of a language that is not saved", "/uk/offline.html"],
  ])("have no finding of axe: %s", async (_, path) => {
    const { page, context } = await visit.newVisitor({ serviceWorkers: "block" });
    // Without the texts the shell stays as it is; without its script the choice of language stays.
    await context.route("**/data/**", (route) => route.abort());
    await context.route(`${visit.origin}/`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace(/<script>.*?<\/script>/s, "") });
    });
    await page.goto(path, { waitUntil: "domcontentloaded" });
    await page.waitForTimeout(300);
    await injectAxe(page);
    const findings: string[] = [];
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      findings.push(...(await axeFindings(page)));
    }
    expect(findings).toEqual([]);
    expect(await page.locator("h1").count()).toBe(1);
  });
});

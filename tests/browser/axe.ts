import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "./support.ts";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Every rule set, best practices and AAA too. */
const RULES = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface AxeResult {
  readonly violations: {
    readonly id: string;
    readonly nodes: { readonly html: string; readonly failureSummary: string }[];
  }[];
}

/** Puts axe into the page. The page's own policy forbids foreign script, so it is run from outside. */
export async function injectAxe(page: Page): Promise<void> {
  await page.evaluate(source);
}

/** What a change of theme can change. */
const COLOURS = ["color-contrast", "color-contrast-enhanced", "link-in-text-block"];

/** Everything that axe finds, a line each: rule, place, what to do. `what`: "colours" looks at nothing else. */
export async function axeFindings(page: Page, what: "everything" | "colours" = "everything"): Promise<string[]> {
  const runOnly = what === "colours" ? { type: "rule", values: COLOURS } : { type: "tag", values: RULES };
  const { violations } = (await page.evaluate(
    // Target size is asked for at 44 px by a test of our own; axe knows 24 px.
    (only) =>
      (globalThis as unknown as { axe: { run(root: Document, options: object): Promise<unknown> } }).axe.run(document, {
        runOnly: only,
        resultTypes: ["violations"],
      }),
    runOnly,
  )) as AxeResult;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, failureSummary }) => `${id}: ${html.slice(0, 140)} — ${failureSummary.split("\n").slice(1, 2).join("")}`,
    ),
  );
}

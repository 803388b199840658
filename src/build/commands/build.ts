import { build } from "vite";
import { checkContent } from "../check/content.ts";
import { buildDay } from "../content/build-day.ts";
import { readContent } from "../content/read-content.ts";
import { checkBudgets } from "../site/budgets.ts";
import { buildWorker } from "../site/build-worker.ts";
import { checkPolicy } from "../site/check-policy.ts";
import { writeSite } from "../site/write-site.ts";

const DIST = "dist";

/** Checks the content, builds the script, renders every page, lists all of it for the worker, and weighs the result. */
async function buildSite(): Promise<void> {
  const content = readContent();
  const problems = checkContent(content, buildDay());
  if (problems.length > 0) {
    console.error(`The content has ${problems.length} mistakes; nothing was built.\n${problems.join("\n")}`);
    process.exit(1);
  }
  await build({ logLevel: "warn" });
  const files = writeSite(content, DIST, buildDay());
  await buildWorker(DIST, files);
  checkPolicy(DIST);
  checkBudgets(DIST);
  const missing = Object.entries(content.operator).flatMap(([field, value]) => (value === null ? field : []));
  if (missing.length > 0)
    console.warn(`\nWARNING deploy/operator.json: not filled in yet: ${missing.join(", ")}. The pages say so.`);
}

await buildSite();

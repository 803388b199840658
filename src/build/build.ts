import { build } from "vite";
import { checkBudgets } from "./budgets.ts";
import { buildDay } from "./build-day.ts";
import { buildWorker } from "./build-worker.ts";
import { checkContent } from "./check/content.ts";
import { checkPolicy } from "./check-policy.ts";
import { readContent } from "./read-content.ts";
import { writeSite } from "./write-site.ts";

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

import { mkdirSync, readFileSync } from "node:fs";
import { findBrowser } from "./browser.mjs";
import { bin, ensureInstalled, step } from "./install.mjs";

const REPORTS = ".cache/tests";
const began = Date.now();
const totals = { passed: 0, failed: 0 };

async function vitest(name, project, env = {}) {
  const report = `${REPORTS}/${project}.json`;
  mkdirSync(REPORTS, { recursive: true });
  const run = step(
    name,
    bin("vitest"),
    ["run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    env,
  );
  await run.finally(() => {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
    totals.passed += numPassedTests;
    totals.failed += numFailedTests;
  });
}

// Every check of the project, the cheap ones first.
try {
  await ensureInstalled();
  await step("Check format and style", bin("biome"), ["ci", "."]);
  await step("Check types: build and tests", bin("tsc"), []);
  await step("Check types: browser", bin("tsc"), ["-p", "tsconfig.browser.json"]);
  await step("Check types: worker", bin("tsc"), ["-p", "tsconfig.worker.json"]);
  await step("Check the content", bin("tsx"), ["src/build/commands/content.ts"]);
  await vitest("Test the code", "code");
  await step("Build the app", bin("tsx"), ["src/build/commands/build.ts"]);
  await vitest("Test the built pages", "pages");
  const browser = await findBrowser();
  if (!browser)
    throw new Error(
      "No Chromium was found and none could be installed. Install Chrome or Chromium, or set CHROME_PATH to one, and run npm test again.",
    );
  console.log(`\nBrowser: ${browser}`);
  await vitest("Test in a browser", "browser", { CHROME_PATH: browser });
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
console.log(`All of it took ${Math.round((Date.now() - began) / 1000)} s.`);

import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { bin, isRunnable, step } from "./install.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const PLACES = [
  "/usr/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * Finds a Chromium, or gets one: an environment variable, an installed one, the package manager, Playwright's download.
 * @returns {Promise<string | undefined>} the program; undefined where none can be had
 */
export async function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) return named;
  const installed = findInstalled();
  if (installed) return installed;
  if (process.getuid?.() === 0 && isRunnable("apt-get")) {
    try {
      await step("Install Chromium with the package manager", "sh", [
        "-c",
        "apt-get update -qq && apt-get install -y -qq chromium >/dev/null",
      ]);
      const fresh = findInstalled();
      if (fresh) return fresh;
    } catch (error) {
      console.log(`  ${error.message}`);
    }
  }
  try {
    await step("Download Chromium (Playwright)", bin("playwright-core"), ["install", "chromium-headless-shell"]);
    const { chromium } = await import("playwright-core");
    if (existsSync(chromium.executablePath())) return chromium.executablePath();
  } catch (error) {
    console.log(`  ${error.message}`);
  }
  return undefined;
}

/** The whole path of an installed browser: the driver does not look in PATH. */
function findInstalled() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES];
  return candidates.find((path) => existsSync(path));
}

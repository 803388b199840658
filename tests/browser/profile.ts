import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";

/** A browser with a memory of its own on disk: what it holds outlives a restart. */
export interface Profile {
  /** Starts the browser with one page, which sees what was stored the last time. */
  start(): Promise<{ readonly context: BrowserContext; readonly page: Page; readonly complaints: string[] }>;
  /** Closes the browser, where it still runs, and takes its memory away. */
  remove(): Promise<void>;
}

/** @param preferences what a person changed in the settings of Chromium, as its file `Preferences` holds it */
export function createProfile(origin: string, preferences: object = {}): Profile {
  const directory = mkdtempSync(join(tmpdir(), "wegweiser-profile-"));
  mkdirSync(join(directory, "Default"));
  writeFileSync(join(directory, "Default", "Preferences"), JSON.stringify(preferences));
  const executablePath = process.env.CHROME_PATH;
  let running: BrowserContext | undefined;
  return {
    async start() {
      const context = await chromium.launchPersistentContext(directory, {
        ...(executablePath ? { executablePath } : {}),
        args: ["--no-sandbox", "--disable-quic", "--disable-background-networking"],
        baseURL: origin,
        serviceWorkers: "block",
      });
      running = context;
      context.setDefaultTimeout(30_000);
      const page = context.pages()[0] ?? (await context.newPage());
      const complaints: string[] = [];
      page.on("pageerror", (error) => complaints.push(`uncaught: ${error.message}`));
      return { context, page, complaints };
    },
    async remove() {
      await running?.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** Settings of somebody who lets no site store anything. */
export const STORES_NOTHING = { profile: { default_content_setting_values: { cookies: 2 } } };

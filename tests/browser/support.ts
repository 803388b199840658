import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { type ServedSite, serveSite } from "../../src/build/site/serve.ts";

export type { Browser, Page } from "playwright-core";

const ARGUMENTS = ["--no-sandbox", "--disable-quic", "--disable-background-networking"];

/** A browser on a served copy of the site, and everything that went wrong in it. */
export interface Visit {
  readonly origin: string;
  readonly browser: Browser;
  /** A person with a device of their own: nothing stored, nothing cached. */
  newVisitor(options?: BrowserContextOptions): Promise<Visitor>;
  stopServer(): Promise<void>;
  close(): Promise<void>;
}

export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Console errors and warnings, uncaught errors, and requests to another origin. */
  readonly complaints: string[];
}

export function startBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROME_PATH;
  return chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ARGUMENTS });
}

export async function visitSite(dist = "dist"): Promise<Visit> {
  const site: ServedSite = await serveSite({ dist });
  const browser = await startBrowser();
  return {
    origin: site.origin,
    browser,
    newVisitor: (options) => newVisitor(browser, site.origin, options),
    stopServer: () => site.stop(),
    async close() {
      await browser.close();
      await site.stop().catch(() => undefined);
    },
  };
}

async function newVisitor(browser: Browser, origin: string, options: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: 360, height: 740 },
    reducedMotion: "reduce",
    ...options,
  });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    // The tests that keep the worker out are told so by the browser; that is no complaint about the app.
    if (message.text().includes("Service Worker registration blocked")) return;
    if (["error", "warning"].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`uncaught: ${error.message}`));
  context.on("request", (request) => {
    if (!request.url().startsWith(origin)) complaints.push(`request to another origin: ${request.url()}`);
  });
  return { context, page, complaints };
}

/** The page is hydrated and its language pack is there: navigation is taken over. */
export async function awake(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset.ready === "pack");
}

/** The worker controls the page, and this language is saved. */
export async function savedForOffline(page: Page): Promise<void> {
  await awake(page);
  await page.waitForFunction(async () => {
    await navigator.serviceWorker.ready;
    const { locale, packs } = JSON.parse(document.getElementById("page")?.textContent ?? "");
    const files = packs[locale][1].length + 1;
    return navigator.serviceWorker.controller !== null && (await (await caches.open("packs")).keys()).length >= files;
  });
}

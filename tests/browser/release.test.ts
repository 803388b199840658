import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readContent } from "../../src/build/content/read-content.ts";
import { awake, savedForOffline, type Visit, visitSite } from "./support.ts";

const ui = readContent().texts.de.ui;

const HASH = "0123456789";

function partWithWohngeld(data: string): string {
  const holds = (file: string) => "wohngeld" in (JSON.parse(readFileSync(join(data, file), "utf8")).words ?? {});
  const part = readdirSync(data).find((file) => file.startsWith("pack.de.") && holds(file));
  if (!part) throw new Error("No file of the German pack holds Wohngeld");
  return part;
}

/** A later release: the German words of Wohngeld have changed and so the name of their file, and the worker's list. */
function release(dist: string): void {
  const data = join(dist, "data");
  const old = partWithWohngeld(data);
  const oldHash = old.split(".")[3] ?? "";
  writeFileSync(
    join(data, old.replace(oldHash, HASH)),
    readFileSync(join(data, old), "utf8").replaceAll("Wohngeld", "Wohngeld neu"),
  );
  rmSync(join(data, old));
  for (const file of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    if (!/\.(html|js)$/.test(file.name)) continue;
    const path = join(file.parentPath, file.name);
    writeFileSync(
      path,
      readFileSync(path, "utf8")
        .replaceAll(oldHash, HASH)
        .replace(/(revision["']?:\s*["'`])[0-9a-f]{4}/g, "$1ffff"),
    );
  }
}

describe("a new release", () => {
  let dist: string;
  let visit: Visit;
  beforeEach(async () => {
    dist = mkdtempSync(join(tmpdir(), "wegweiser-"));
    cpSync("dist", dist, { recursive: true });
    visit = await visitSite(dist);
  });
  afterEach(async () => {
    await visit.close();
    rmSync(dist, { recursive: true });
  });

  it("waits for a yes, then shows the new text, also without a network", async () => {
    const { page, complaints } = await visit.newVisitor();
    await page.goto("/de/");
    await savedForOffline(page);
    const before = partWithWohngeld(join(dist, "data"));
    release(dist);
    await page.reload();
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await page.getByText(ui.notice.update).waitFor();
    await page.getByRole("button", { name: ui.notice.updateNow }).click();
    await page.waitForFunction(
      async (gone) => !(await (await caches.open("packs")).keys()).some(({ url }) => url.endsWith(gone)),
      before,
    );
    await page.waitForLoadState("load");
    await awake(page);
    await visit.stopServer();
    await page.goto("/de/angebote/wohngeld/");
    await awake(page);
    expect(await page.textContent("h1")).toBe("Wohngeld neu");
    expect(complaints.filter((complaint) => !complaint.includes("ERR_CONNECTION"))).toEqual([]);
  });

  it("leaves an old tab working until it is reloaded", async () => {
    const { page } = await visit.newVisitor();
    await page.goto("/de/");
    await savedForOffline(page);
    release(dist);
    await page.click("a[href='/de/lebenslagen/wenig-geld/']");
    await page.waitForSelector(".card");
    await page.click(".card h4 a[href='/de/angebote/wohngeld/']");
    await page.waitForSelector("#place");
    expect(await page.textContent("h1")).toBe("Wohngeld");
    await page.fill("#place", "39104");
    await page.click(".place-form button");
    await page.waitForSelector(".office");
  });

  it("that cannot be had whole leaves the old one in place", async () => {
    const { page } = await visit.newVisitor();
    await page.goto("/de/");
    await savedForOffline(page);
    release(dist);
    rmSync(join(dist, "data", partWithWohngeld(join(dist, "data"))));
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update().catch(() => undefined));
    await visit.stopServer();
    await page.goto("/de/angebote/wohngeld/");
    await awake(page);
    expect(await page.textContent("h1")).toBe("Wohngeld");
  });

  it("can withdraw the worker from every device", async () => {
    const { context, page } = await visit.newVisitor();
    await page.goto("/de/");
    await savedForOffline(page);
    cpSync(join(dist, "withdraw-sw.js"), join(dist, "sw.js"));
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await page.waitForFunction(
      async () => (await navigator.serviceWorker.getRegistrations()).length === 0 && (await caches.keys()).length === 0,
    );
    // A worker that was unregistered goes when its last page is closed: the next visit is one without it.
    const next = await context.newPage();
    await page.close();
    await next.goto("/de/");
    expect(await next.textContent("h1")).toBe(ui.start.title);
    expect(await next.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readContent } from "../../src/build/content/read-content.ts";
import { awake, savedForOffline, type Visit, visitSite } from "./support.ts";

const { texts, services, lifeEvents } = readContent();
const ui = texts.de.ui;

describe("a device", () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await visitSite();
  });
  afterAll(() => visit.close());

  it("without JavaScript reads, chooses and phones", async () => {
    const { page, complaints } = await visit.newVisitor({ javaScriptEnabled: false });
    await page.goto("/");
    await page.click("a[href='/de/']");
    await page.click("a[href='/de/lebenslagen/sucht/']");
    const wanted = services.filter((service) => "sucht" in service.lifeEvents).length;
    expect(await page.locator(".card h4 a").count()).toBe(wanted);
    expect(await page.getByText(ui.notice.noScript).isVisible()).toBe(true);
    expect(await page.locator("button.option").first().isVisible()).toBe(false);
    await page.click("a[href='/de/angebote/telefonseelsorge/']");
    expect(await page.locator('a[href="tel:+498001110111"]').isVisible()).toBe(true);
    await page.goto("/de/angebote/wohngeld/");
    expect(await page.locator("#place").isVisible()).toBe(false);
    expect(await page.getByText(ui.place.noScript).isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  it.each([
    ["uk-UA", "/uk/"],
    ["ar-SY", "/ar/"],
    ["it-IT", "/de/"],
  ])("in %s is led from / to %s", async (language, path) => {
    const { page } = await visit.newVisitor({ locale: language });
    await page.goto("/");
    await page.waitForURL(`**${path}`);
    expect(await page.getAttribute("html", "lang")).toBe(path.split("/")[1]);
  });

  it("that forbids storage works all the same, and says so", async () => {
    const { page, context, complaints } = await visit.newVisitor({ serviceWorkers: "block" });
    await context.addInitScript(() => {
      const forbid = () => {
        throw new DOMException("forbidden", "SecurityError");
      };
      Object.defineProperty(globalThis, "localStorage", { get: forbid });
      Object.defineProperty(globalThis, "caches", { value: undefined });
      Reflect.deleteProperty(globalThis, "caches");
      Reflect.deleteProperty(Window.prototype, "caches");
    });
    await page.goto("/de/angebote/wohngeld/");
    await awake(page);
    await page.fill("#place", "39104");
    await page.click(".place-form button");
    await page.waitForSelector(".office");
    await page.click("header .brand");
    await page.waitForSelector(".tiles");
    expect(await page.textContent("[aria-labelledby=h-offline]")).toContain(ui.offline.impossible);
    expect(complaints).toEqual([]);
  });

  it("with a full storage says that saving failed and loses nothing", async () => {
    const { page, context } = await visit.newVisitor();
    await context.addInitScript(() => {
      const full = () => Promise.reject(new DOMException("full", "QuotaExceededError"));
      Cache.prototype.add = full;
      Cache.prototype.put = full;
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await page.goto("/de/");
    await awake(page);
    await page
      .getByRole("button", { name: /Alle Sprachen speichern|Diese Sprache speichern/ })
      .first()
      .click();
    await page.getByText(ui.offline.failed).waitFor();
    await page.click("a[href='/de/lebenslagen/pflege/']");
    expect(await page.textContent("h1")).toBe(texts.de.lifeEvents.pflege?.title);
  });

  it("saves all languages with one tap, and shows one that was never visited without a network", async () => {
    const own = await visitSite();
    try {
      const { page } = await own.newVisitor();
      await page.goto("/de/");
      await savedForOffline(page);
      await page.getByRole("button", { name: /Alle Sprachen speichern/ }).click();
      await page.getByText(ui.offline.done).waitFor();
      await own.stopServer();
      await page.goto("/");
      // The browser of the tests speaks English.
      await page.waitForURL("**/en/");
      for (const [locale, dir] of [
        ["ar", "rtl"],
        ["uk", "ltr"],
        ["de-simple", "ltr"],
      ] as const) {
        await page.goto(`/${locale}/sofort/`);
        await awake(page);
        expect(await page.textContent("h1")).toBe(texts[locale].ui.helpNow.title);
        expect(await page.getAttribute("html", "dir")).toBe(dir);
        expect(await page.locator('a[href="tel:112"]').count()).toBeGreaterThan(0);
      }
    } finally {
      await own.close();
    }
  });

  it("without a network names the emergency call even in a language that was never saved", async () => {
    const own = await visitSite();
    try {
      const { page } = await own.newVisitor();
      await page.goto("/de/");
      await savedForOffline(page);
      await own.stopServer();
      await page.goto("/ar/angebote/wohngeld/");
      await page.getByText(texts.ar.ui.offline.notHere).waitFor();
      expect(await page.locator('a[href="tel:112"]').isVisible()).toBe(true);
    } finally {
      await own.close();
    }
  });

  it("that loses the network is told so calmly, and again when it is back", async () => {
    const { page, context } = await visit.newVisitor();
    await page.goto("/de/");
    await awake(page);
    expect(await page.getByText(ui.notice.offline).count()).toBe(0);
    await context.setOffline(true);
    await page.getByText(ui.notice.offline).waitFor();
    await context.setOffline(false);
    await page.getByText(ui.notice.offline).waitFor({ state: "detached" });
  });

  it("shows an unknown address as a page that leads on, in its language", async () => {
    const { page } = await visit.newVisitor();
    for (const path of ["/uk/angebote/gibt-es-nicht/", "/uk/quatsch/", "/uk/lebenslagen/"]) {
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      expect(await page.textContent("h1")).toBe(texts.uk.ui.notFound.title);
      expect(await page.locator("main a[href^='/uk/lebenslagen/']").count()).toBe(lifeEvents.length);
    }
  });

  it("has targets of 44 pixels for every button and field", async () => {
    const { page } = await visit.newVisitor();
    for (const path of ["/de/", "/de/lebenslagen/pflege/", "/de/angebote/wohngeld/", "/ar/sofort/"]) {
      await page.goto(path);
      await awake(page);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll("button, input, summary, a.button, a.tile, a.contact, .link-list a")]
          .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 44)
          .map(
            (element) =>
              `${element.className} ${element.textContent?.slice(0, 40)} ${element.getBoundingClientRect().height}`,
          ),
      );
      expect(small, path).toEqual([]);
    }
  });
});

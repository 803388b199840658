import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readContent } from "../../src/build/content/read-content.ts";
import type { LocaleId } from "../../src/catalogue/locales.ts";
import { focused, tabTo } from "./keyboard.ts";
import { awake, type Page, savedForOffline, type Visit, visitSite } from "./support.ts";

const content = readContent();
const LIFE_EVENTS = content.lifeEvents.map(({ id }) => id);
const questionsOf = (id: string) => content.lifeEvents.find((event) => event.id === id)?.questions ?? [];
const isSensitive = (id: string) => content.lifeEvents.some((event) => event.id === id && event.sensitive);

/** From the start page to a number that can be dialled, with Tab and Enter alone. */
async function walkByKeyboard(page: Page, locale: LocaleId): Promise<void> {
  const { lifeEvents, questions, services } = content.texts[locale];
  await tabTo(page, `a[href="/${locale}/lebenslagen/sucht/"]`);
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/${locale}/lebenslagen/sucht/`);
  await page.waitForFunction(() => document.activeElement?.tagName === "H1");
  expect(await focused(page)).toBe(`H1: ${lifeEvents.sucht?.title}`);
  await tabTo(page, "button.option");
  expect(await page.textContent("#question")).toBe((questions["danger-now"] as { question: string }).question);
  await tabTo(page, "button.option:not([aria-pressed=true])");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.id === "question");
  expect(page.url()).toContain("#v=1&danger-now=no");
  await tabTo(page, `a[href="/${locale}/angebote/telefonseelsorge/"]`);
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/${locale}/angebote/telefonseelsorge/`);
  await page.waitForFunction(() => document.activeElement?.tagName === "H1");
  expect(await focused(page)).toBe(`H1: ${services.get("telefonseelsorge")?.title}`);
  await tabTo(page, 'a[href="tel:+498001110111"]');
}

describe("the way from the start to a phone number", () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await visitSite();
  });
  afterAll(() => visit.close());

  it.each(["de", "de-simple", "en", "uk", "ar"] as const)("is walked with the keyboard alone in %s", async (locale) => {
    const { page, complaints } = await visit.newVisitor();
    await page.goto(`/${locale}/`);
    await awake(page);
    await walkByKeyboard(page, locale);
    expect(complaints).toEqual([]);
  });

  it.each(LIFE_EVENTS)("leads through %s: answers, results, a service, back again", async (id) => {
    const { page, complaints } = await visit.newVisitor();
    await page.goto(`/de/lebenslagen/${id}/`);
    await awake(page);
    const asked: string[] = [];
    while (await page.locator("#question").count()) {
      asked.push((await page.textContent("#question")) ?? "");
      await page.locator("button.option").first().click();
      await page.waitForTimeout(30);
    }
    expect(asked.length).toBeGreaterThanOrEqual(Math.min(2, questionsOf(id).length));
    expect(asked.length).toBeLessThanOrEqual(5);
    expect(new Set(asked).size).toBe(asked.length);
    expect(await page.locator(".group-likely .talk").count()).toBeGreaterThan(0);
    await page.locator(".group-likely .card h4 a").first().click();
    await page.waitForURL("**/angebote/**");
    await page.goBack();
    await page.waitForSelector(".answers");
    expect(await page.locator(".answer-list li").count()).toBe(asked.length);
    expect(complaints).toEqual([]);
  });
});

describe("the same way without a network", () => {
  it.each(["de", "de-simple", "ar"] as const)(
    "is walked in %s after one visit, with the server gone",
    async (locale) => {
      const visit = await visitSite();
      try {
        const { page } = await visit.newVisitor();
        await page.goto(`/${locale}/`);
        await savedForOffline(page);
        await visit.stopServer();
        await page.reload();
        await awake(page);
        await walkByKeyboard(page, locale);
        for (const id of LIFE_EVENTS) {
          await page.goto(`/${locale}/lebenslagen/${id}/?utm_source=x`);
          await awake(page);
          expect(await page.textContent("h1")).toBe(content.texts[locale].lifeEvents[id]?.title);
          const { title } = isSensitive(id)
            ? content.texts[locale].ui.exit
            : (content.texts[locale].lifeEvents[id] ?? {});
          expect(await page.title()).toContain(title);
        }
        await page.goto(`/${locale}/angebote/wohngeld`);
        await awake(page);
        await page.fill("#place", "39576");
        await page.click(".place-form button");
        await page.waitForSelector(".office-name");
        expect(await page.getAttribute("html", "dir")).toBe(locale === "ar" ? "rtl" : "ltr");
      } finally {
        await visit.close();
      }
    },
  );
});

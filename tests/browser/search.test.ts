import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readContent } from "../../src/build/content/read-content.ts";
import { focused } from "./keyboard.ts";
import { awake, type Page, savedForOffline, type Visit, visitSite } from "./support.ts";

const { texts } = readContent();
const words = texts.de.ui.search;

describe("the search", () => {
  let visit: Visit;
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    visit = await visitSite();
  });
  afterAll(() => visit.close());
  beforeEach(async () => {
    ({ page, complaints } = await visit.newVisitor());
  });
  const hits = () => page.locator(".results .card h4 a").allTextContents();
  /** A change of the address reaches the field with the next frame. */
  const fieldHolds = (letters: number) =>
    page.waitForFunction(
      (wanted) => document.querySelector<HTMLInputElement>("#search")?.value.length === wanted,
      letters,
    );
  const foundFor = async (query: string) => {
    await page.fill("#search", query);
    await page.locator(".results .card, .results .panel").first().waitFor();
  };

  it("is on the start page, and leads to what was typed", async () => {
    await page.goto("/de/");
    await awake(page);
    await page.fill("#search", "wonhgeld");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/de/suche/#q=wonhgeld");
    await page.locator(".results .card").first().waitFor();
    expect((await hits())[0]).toBe(texts.de.services.get("wohngeld")?.title);
    expect(await page.inputValue("#search")).toBe("wonhgeld");
    expect(await page.textContent(".results")).toContain(words.didYouMean);
    expect(complaints).toEqual([]);
  });

  it("finds while somebody types, with the words in the address and one entry in the history", async () => {
    await page.goto("/de/suche/");
    await awake(page);
    const before = await page.evaluate(() => history.length);
    await page.locator("#search").pressSequentially("kinderzuschlag");
    await page.locator(".results .card").first().waitFor();
    expect((await hits())[0]).toBe(texts.de.services.get("kinderzuschlag")?.title);
    expect(page.url()).toContain("#q=kinderzuschlag");
    expect(await page.evaluate(() => history.length)).toBe(before);
    expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toContain("kinderzuschlag");
  });

  it("says how many were found once nobody types any more", async () => {
    await page.goto("/de/suche/");
    await awake(page);
    await foundFor("kindergeld");
    const status = page.locator(".result-count");
    await status.filter({ hasText: /\d+/ }).waitFor();
    const said = Number(/\d+/.exec((await status.textContent()) ?? "")?.[0]);
    expect(said).toBe((await hits()).length);
  });

  it("shows the numbers that help first where the words speak of a danger", async () => {
    await page.goto("/de/suche/#q=ich%20will%20nicht%20mehr%20leben");
    await awake(page);
    await page.locator(".panel-urgent a[href='tel:112']").waitFor();
    expect(await page.locator(".results a").first().getAttribute("href")).toBe("tel:112");
  });

  it("leads on where nothing is found", async () => {
    await page.goto("/de/suche/#q=asdfgh");
    await awake(page);
    await page.getByText(words.nothingHelp).waitFor();
    expect(await page.locator(".results a[href='/de/']").count()).toBe(1);
    expect(await page.locator(".results a[href='/de/sofort/']").count()).toBe(1);
    expect(await page.locator(".results a[href='tel:115']").count()).toBe(1);
  });

  it("is used by keyboard alone", async () => {
    await page.goto("/de/suche/");
    await awake(page);
    await page.focus("#search");
    await page.keyboard.type("wohngeld");
    await page.locator(".results .card").first().waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toContain(texts.de.services.get("wohngeld")?.title ?? "?");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/angebote/wohngeld/");
    await page.goBack();
    await page.locator(".results .card").first().waitFor();
    expect(await page.inputValue("#search")).toBe("wohngeld");
  });

  it.each([
    ["uk", "wohngeld"],
    ["ar", "kindergeld"],
    ["en", "schuldnerberatung"],
  ] as const)("finds a German word in %s, without a network", async (locale, query) => {
    const own = await visitSite();
    const visitor = await own.newVisitor();
    await visitor.page.goto(`/${locale}/suche/`);
    await savedForOffline(visitor.page);
    await own.stopServer();
    await visitor.page.reload();
    await awake(visitor.page);
    await visitor.page.fill("#search", query);
    await visitor.page.locator(".results .card").first().waitFor();
    expect(await visitor.page.locator(".results .card h4 a").first().textContent()).toBe(
      texts[locale].services.get(query)?.title,
    );
    await own.close();
  });

  it.each([
    ["de", "إقامة", "aufenthaltstitel"],
    ["de", "child benefit", "kindergeld"],
    ["ar", "громадянство", "einbuergerung"],
  ] as const)("on a page in %s finds %s, which is of another language", async (locale, query, id) => {
    await page.goto(`/${locale}/suche/#q=${encodeURIComponent(query)}`);
    await awake(page);
    await page.locator(`.results a[href="/${locale}/angebote/${id}/"]`).waitFor();
    expect(complaints).toEqual([]);
  });

  it("takes a hostile address as words and nothing more", async () => {
    const query = `<img src=x onerror=alert(1)>${"x".repeat(5000)}`;
    await page.goto(`/de/suche/#q=${encodeURIComponent(query)}`);
    await awake(page);
    await page.locator(".results .panel, .results .card").first().waitFor();
    expect(await page.locator(".results img").count()).toBe(0);
    await fieldHolds(200);
    await page.goto("/de/suche/#q=%E0%A4%A");
    await awake(page);
    await fieldHolds(0);
    expect(complaints).toEqual([]);
  });

  it("is the list from A to Z without script", async () => {
    const visitor = await visit.newVisitor({ javaScriptEnabled: false });
    await visitor.page.goto("/de/suche/");
    expect(await visitor.page.locator("#search").isVisible()).toBe(false);
    expect(await visitor.page.locator("main .link-list a").count()).toBe(texts.de.services.size);
  });
});

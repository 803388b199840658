import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readContent } from "../../src/build/content/read-content.ts";
import { awake, type Page, type Visit, type Visitor, visitSite } from "./support.ts";

const { texts } = readContent();
const ui = texts.de.ui;

const results = (page: Page) => page.locator(".group-likely .card h4 a").allTextContents();
const question = (page: Page) => page.textContent("#question");

describe("answers", () => {
  let visit: Visit;
  let visitor: Visitor;
  let page: Page;
  beforeAll(async () => {
    visit = await visitSite();
  });
  afterAll(() => visit.close());
  const open = async (path: string) => {
    visitor = await visit.newVisitor();
    page = visitor.page;
    await page.goto(path);
    await awake(page);
  };
  const choose = async (label: string) => {
    const before = page.url();
    await page.getByRole("button", { name: label, exact: true }).click();
    await page.waitForFunction((old) => location.href !== old, before);
  };

  it("stand in the fragment, so that a reload and a shared link show the same", async () => {
    await open("/de/lebenslagen/wohnen-miete/#v=1&pays-housing=rent&ask=rent-debt");
    await page.waitForSelector(".answer-list");
    await choose("Ja, ich bin im Rückstand");
    const shown = await results(page);
    const next = await question(page);
    expect(shown).toContain(texts.de.services.get("mietschulden")?.title);
    await page.reload();
    await page.waitForSelector(".answer-list li:nth-child(2)");
    expect(await results(page)).toEqual(shown);
    expect(await question(page)).toBe(next);
    const other = await visit.newVisitor();
    await other.page.goto(page.url());
    await other.page.waitForSelector(".answer-list li:nth-child(2)");
    expect(await results(other.page)).toEqual(shown);
    expect(visitor.complaints).toEqual([]);
  });

  it("are taken back by the back button, one by one", async () => {
    await open("/de/lebenslagen/pflege/");
    const first = await question(page);
    await choose(ui.lifeEvent.dontKnow);
    const second = await question(page);
    expect(second).not.toBe(first);
    await page.goBack();
    await page.waitForFunction((text) => document.getElementById("question")?.textContent === text, first);
    await page.goForward();
    await page.waitForFunction((text) => document.getElementById("question")?.textContent === text, second);
  });

  it("can each be changed, and what depended on the old one goes", async () => {
    await open(
      "/de/lebenslagen/schwangerschaft-geburt/#v=1&birth-stage=born&raising-alone=yes&other-parent-pays=enough",
    );
    await page.waitForSelector(".answer-list");
    await page.locator(".answer-list button").nth(1).click();
    await page.waitForFunction(() => location.hash.includes("ask=raising-alone"));
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("question");
    await choose("Nein");
    expect(page.url()).toContain("birth-stage=born&raising-alone=no");
    expect(page.url()).not.toContain("other-parent-pays");
    await page.getByRole("button", { name: ui.lifeEvent.startOver }).click();
    await page.waitForFunction(() => location.hash === "");
    expect(await page.locator(".answer-list").count()).toBe(0);
  });

  it("can all be skipped, and nothing is excluded then", async () => {
    await open("/de/lebenslagen/wenig-geld/");
    while (await page.locator("#question").count()) await choose(ui.lifeEvent.dontKnow);
    expect(await page.locator(".group-unlikely").count()).toBe(0);
    expect(await page.textContent(".question-title")).toBe(ui.lifeEvent.noMoreQuestions);
  });

  it("are counted aloud, and each card that they decided says why", async () => {
    const title = texts.de.services.get("mietschulden")?.title ?? "";
    await open("/de/lebenslagen/wohnen-miete/#v=1&pays-housing=rent&rent-debt=behind");
    await page.waitForSelector(".answer-list");
    expect(await page.locator(".result-count[role=status]").textContent()).toMatch(
      /\d+ Angebote passen wahrscheinlich/,
    );
    expect(await page.locator(".group-likely .card", { hasText: title }).locator(".reasons").textContent()).toContain(
      "Sie haben Miete nicht bezahlt.",
    );
    await page.goto("/de/lebenslagen/wohnen-miete/#v=1&rent-debt=none");
    await page.waitForSelector(".group-unlikely");
    await page.locator(".group-unlikely summary").click();
    expect(await page.locator(".group-unlikely .card", { hasText: title }).locator(".reasons").textContent()).toBe(
      `${ui.lifeEvent.notBecause}Ihre Miete ist bezahlt.`,
    );
  });

  it("that are missing can be given from the card itself", async () => {
    await open("/de/lebenslagen/wenig-geld/#v=1&gets-support=none");
    const missing = page.locator(".group-possible .reasons a", { hasText: "Wie wohnen Sie?" }).first();
    await missing.click();
    await page.waitForFunction(() => document.activeElement?.id === "question");
    expect(await question(page)).toBe("Wie wohnen Sie?");
  });

  it("go along when the language is changed", async () => {
    await open("/de/lebenslagen/pflege/#v=1&care-grade=none");
    await page.waitForSelector(".answer-list");
    await page.locator(".language summary").click();
    await page.locator('a[data-locale="ar"]').click();
    await page.waitForURL("**/ar/lebenslagen/pflege/#v=1&care-grade=none");
    await page.waitForSelector(".answer-list");
    expect(await page.getAttribute("html", "dir")).toBe("rtl");
    await page.goto("/");
    await page.waitForURL("**/ar/");
  });

  it.each([
    ["nonsense", "#%%%&&=<script>alert(1)</script>", ui.lifeEvent.brokenLink],
    ["a newer version", "#v=9&care-grade=none", ui.lifeEvent.newerLink],
    ["an unknown question", "#v=1&care-grade=none&shoe-size=45", ui.lifeEvent.dropped_one],
    ["an unknown option", "#v=1&care-grade=purple&care-place=at-home", ui.lifeEvent.dropped_one],
    ["an older version with a retired question", "#v=0&care-grade=none&retired=1", ui.lifeEvent.dropped_one],
    ["5,000 characters", `#v=1&${"x".repeat(5000)}=1`, ui.lifeEvent.brokenLink],
  ])("from %s give a clear message and the page", async (_, fragment, message) => {
    await open(`/de/lebenslagen/pflege/${fragment}`);
    await page.waitForSelector(".warning");
    expect(await page.textContent("#app .section .warning")).toBe(message);
    expect(await page.locator(".group-likely .card").count()).toBeGreaterThan(0);
    expect(await page.locator("script:not([src]):not([type])").count()).toBe(0);
    expect(visitor.complaints).toEqual([]);
  });

  it("are not lost when the link past the header is used", async () => {
    await open("/de/lebenslagen/pflege/#v=1&care-grade=none");
    await page.waitForSelector(".answer-list");
    await page.locator(".skip-link").focus();
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("inhalt");
    expect(page.url()).toContain("#v=1&care-grade=none");
  });
});

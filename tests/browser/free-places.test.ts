import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readContent } from "../../src/build/content/read-content.ts";
import { germanDay } from "../../src/finder/opening-hours.ts";
import { awake, type Visit, visitSite } from "./support.ts";

const { homes: words } = readContent().texts.de.ui;
const FEED = "/feeds/free-places.json";
const TODAY = germanDay(new Date());

const home = (id: string, gemeinde: string, free: number, reportedAt = TODAY) => ({
  id,
  name: `Haus ${id}`,
  postcode: "39104",
  town: "Musterort",
  gemeinde,
  phone: "0391 1234 56",
  vacancies: [{ kind: "permanent", free, reportedAt }],
});

describe("the page of the Heimfinder", () => {
  let dist: string;
  let visit: Visit;
  const writeFeed = (feed: unknown) => writeFileSync(join(dist, FEED), JSON.stringify(feed));
  const open = async (address = "/de/angebote/heimfinder/") => {
    const visitor = await visit.newVisitor();
    await visitor.page.goto(address);
    await awake(visitor.page);
    return visitor;
  };

  /** The site as an operator would build it who has such a list. */
  beforeAll(async () => {
    dist = mkdtempSync(join(tmpdir(), "wegweiser-"));
    cpSync("dist", dist, { recursive: true });
    mkdirSync(join(dist, "feeds"));
    for (const file of readdirSync(join(dist, "data")).filter((name) => name.startsWith("core."))) {
      const path = join(dist, "data", file);
      const core = JSON.parse(readFileSync(path, "utf8"));
      writeFileSync(path, JSON.stringify({ ...core, feeds: { freePlaces: FEED } }));
    }
    visit = await visitSite(dist);
  });
  afterAll(async () => {
    await visit.close();
    rmSync(dist, { recursive: true });
  });

  it("shows the homes near the chosen place in words, with the day of the report", async () => {
    writeFeed({
      version: 1,
      publisher: "Prüfstelle",
      homes: [
        home("voll", "15003000", 0),
        home("frei", "15003000", 3),
        home("alt", "15003000", 3, "2026-01-01"),
        home("fern", "15002000", 1),
      ],
    });
    const { page, complaints } = await open();
    const section = page.locator("section", { has: page.locator("#h-free-places") });
    expect(await section.textContent()).toContain(words.needPlace);
    await page.fill("#place", "39104");
    await page.click(".place-form button");
    await page.waitForSelector(".office");
    await section.locator(".card").first().waitFor();
    expect(await section.locator(".card h3").allTextContents()).toEqual(["Haus frei", "Haus voll"]);
    expect(await section.locator(".card").first().textContent()).toContain(words.free.several);
    expect(await section.textContent()).toContain(words.left_one.replace("{{count}}", "1"));
    await section.getByRole("button", { name: words.within.replace("{{km}}", "100") }).click();
    await section.getByText("Haus fern").waitFor();
    expect(await section.locator(".card h3").allTextContents()).toEqual(["Haus frei", "Haus fern", "Haus voll"]);
    await section.getByRole("button", { name: words.kinds["short-term"] }).click();
    await section.getByText(words.nothing).waitFor();
    expect(complaints).toEqual([]);
  });

  it.each([
    ["is not in its form", { version: 1, homes: [{ id: "<b>" }] }],
    ["is of a later version", { version: 2, publisher: "Prüfstelle", homes: [] }],
  ])("says what to do where the list %s", async (_, feed) => {
    writeFeed(feed);
    const { page } = await open();
    await page.fill("#place", "39104");
    await page.click(".place-form button");
    await page.getByText(words.failed).waitFor();
    expect(await page.locator("#h-free-places ~ ul .card").count()).toBe(0);
  });

  it("shows nothing of it where there is no list", async () => {
    const plain = await visitSite();
    const { page } = await plain.newVisitor();
    await page.goto("/de/angebote/heimfinder/");
    await awake(page);
    expect(await page.locator("#h-free-places").count()).toBe(0);
    expect(await page.locator("#h-steps").count()).toBe(1);
    await plain.close();
  });
});

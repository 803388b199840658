import { describe, expect, it } from "vitest";
import { buildDay } from "../../src/build/content/build-day.ts";
import type { LocaleId } from "../../src/catalogue/locales.ts";
import { isFresh, newestDate } from "../../src/finder/freshness.ts";
import { builtPages, content, visibleText } from "./support.ts";

const servicePages = builtPages.filter(({ page }) => page.kind === "service");
/** Where a line breaks in Leichte Sprache is not of interest. */
const plain = (text: string) => text.replace(/\s+/g, " ").trim();
const summaryIn = (locale: LocaleId, id: string) =>
  (content.texts[locale].services.get(id) ?? content.texts.de.services.get(id))?.summary ?? "?";
const serviceOf = (page: (typeof builtPages)[number]["page"]) =>
  content.services.find((service) => "id" in page && service.id === page.id);

describe("a service page", () => {
  it("says when its facts were checked, and names every source", () => {
    for (const { document, page, path } of servicePages) {
      const sources = document.querySelectorAll(".sources li");
      expect(sources.length, path).toBe(serviceOf(page)?.sources.length);
      expect(document.querySelector("[aria-labelledby=h-sources]")?.textContent, path).toMatch(/2026/);
    }
  });

  it("shows no phone number whose source is too old or has no date", () => {
    const stale = content.services.flatMap((service) =>
      service.channels.flatMap((channel) =>
        channel.type === "phone" && !isFresh(newestDate(channel.sources, service.sources), buildDay())
          ? [{ service, number: channel.number }]
          : [],
      ),
    );
    expect(stale.length).toBeGreaterThan(0);
    const shown = stale.flatMap(({ service, number }) =>
      servicePages
        .filter(
          ({ page, document }) =>
            "id" in page && page.id === service.id && document.querySelector(`a[href="tel:${tel(number)}"]`),
        )
        .map(({ path }) => `${path}: ${number}`),
    );
    expect(shown).toEqual([]);
  });

  it("shows the official German name beside every translation", () => {
    const missing = servicePages
      .filter(({ locale }) => !locale.tag.startsWith("de"))
      .filter((built) => !visibleText(built).includes(serviceOf(built.page)?.name ?? "?"))
      .map(({ path }) => path);
    expect(missing).toEqual([]);
  });

  it("never promises", () => {
    const promise = /Sie haben (einen )?Anspruch|Ihnen steht .{0,20} zu|you are entitled/i;
    expect(servicePages.filter((built) => promise.test(visibleText(built))).map(({ path }) => path)).toEqual([]);
  });
});

describe("a life event's page without script", () => {
  it("lists all its services with their summaries", () => {
    for (const { document, page, path, locale } of builtPages.filter((built) => built.page.kind === "life-event")) {
      const wanted = content.services.filter((service) => "id" in page && page.id in service.lifeEvents);
      const links = [...document.querySelectorAll(".card h4 a")];
      expect(links.length, path).toBe(wanted.length);
      const cards = [...document.querySelectorAll(".card")].map((card) => plain(card.textContent ?? "")).join("\n");
      const unsaid = wanted.filter(({ id }) => !cards.includes(plain(summaryIn(locale.id, id))));
      expect(
        unsaid.map(({ id }) => id),
        path,
      ).toEqual([]);
    }
  });
});

describe("the page of help-now numbers", () => {
  it("can be dialled without script: 112 first", () => {
    for (const { document, path } of builtPages.filter(({ page }) => page.kind === "help-now")) {
      const numbers = [...document.querySelectorAll("main a[href^='tel:']")].map((link) => link.getAttribute("href"));
      expect(numbers[0], path).toBe("tel:112");
      expect(numbers, path).toContain("tel:+498001110111");
    }
  });
});

function tel(number: string): string {
  const digits = number.replace(/\D/g, "");
  return digits.startsWith("0") ? `+49${digits.slice(1)}` : digits;
}

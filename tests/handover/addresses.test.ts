import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readContent } from "../../src/build/content/read-content.ts";
import { allPages } from "../../src/build/site/pages.ts";
import { LOCALE_IDS } from "../../src/catalogue/locales.ts";
import { type Page, parsePath, pathOf } from "../../src/handover/addresses.ts";

const pages = allPages(readContent());

describe("the addresses, which stand on paper for years", () => {
  it.each<[Page, string]>([
    [{ kind: "start" }, "/de/"],
    [{ kind: "life-event", id: "wohnen-miete" }, "/de/lebenslagen/wohnen-miete/"],
    [{ kind: "service", id: "wohngeld" }, "/de/angebote/wohngeld/"],
    [{ kind: "index" }, "/de/suche/"],
    [{ kind: "help-now" }, "/de/sofort/"],
    [{ kind: "formal", id: "barrierefreiheit" }, "/de/barrierefreiheit/"],
    [{ kind: "formal", id: "datenschutz" }, "/de/datenschutz/"],
    [{ kind: "formal", id: "impressum" }, "/de/impressum/"],
    [{ kind: "formal", id: "ueber" }, "/de/ueber/"],
  ])("%j stands at %s", (page, path) => {
    expect(pathOf("de", page)).toBe(path);
  });

  it.each(LOCALE_IDS)("of every page in %s lead back to that page", (locale) => {
    expect(pages.length).toBeGreaterThan(20);
    for (const page of pages) expect(parsePath(pathOf(locale, page))).toEqual({ locale, page });
  });

  it("are all different", () => {
    const paths = LOCALE_IDS.flatMap((locale) => pages.map((page) => pathOf(locale, page)));
    expect(new Set(paths).size).toBe(paths.length);
  });

  it("are the same in every language but for the language", () => {
    for (const page of pages)
      expect(new Set(LOCALE_IDS.map((locale) => pathOf(locale, page).replace(`/${locale}/`, "/"))).size).toBe(1);
  });
});

describe("an address as people and servers write it", () => {
  const wohngeld = { locale: "de", page: { kind: "service", id: "wohngeld" } };
  const start = (locale: string) => ({ locale, page: { kind: "start" } });
  const notFound = { locale: "de", page: { kind: "not-found" } };

  it.each([
    ["/de", start("de")],
    ["/de/", start("de")],
    ["/de/index.html", start("de")],
    ["/de-simple", start("de-simple")],
    ["/ar/index.html", start("ar")],
    ["//de//", start("de")],
    ["/de/angebote/wohngeld", wohngeld],
    ["/de/angebote/wohngeld/index.html", wohngeld],
    ["/de/angebote//wohngeld//", wohngeld],
    ["/de/sofort", { locale: "de", page: { kind: "help-now" } }],
    ["/de/no-such-page/", notFound],
    ["/de/angebote/", notFound],
    ["/de/angebote/wohngeld/more/", notFound],
    ["/de/sofort/more/", notFound],
    ["/de/impressum/more/", notFound],
    ["/de/Angebote/wohngeld/", notFound],
    ["/", undefined],
    ["", undefined],
    ["/index.html", undefined],
    ["/xx/", undefined],
    ["/DE/", undefined],
    ["/deutsch/", undefined],
    ["/constructor/", undefined],
    ["/assets/main.js", undefined],
  ])("%s", (path, route) => {
    expect(parsePath(path)).toEqual(route);
  });

  it("never throws, whatever it is", () => {
    fc.assert(
      fc.property(fc.oneof(fc.webPath(), fc.string({ unit: "binary" })), (rest) => {
        expect(parsePath(`/uk/${rest}`)?.locale).toBe("uk");
      }),
    );
  });

  it("of a page that is not there leads to the start of its language", () => {
    expect(pathOf("uk", { kind: "not-found" })).toBe("/uk/");
  });
});

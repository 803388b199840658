import { describe, expect, it } from "vitest";
import type { LocaleId } from "../../src/catalogue/locales.ts";
import { otherLanguages } from "../../src/finder/search/other-language.ts";

describe("the language that a query may be in", () => {
  it.each<[string, LocaleId, string[]]>([
    ["child benefit", "de", ["en"]],
    ["child benefit", "en", []],
    ["гроші", "de", ["uk"]],
    ["гроші", "uk", []],
    ["إقامة", "uk", ["ar"]],
    ["Kindergeld", "ar", ["en"]],
    ["115", "de", []],
    ["", "de", []],
  ])("%s on a page in %s: %j", (query, page, languages) => {
    expect(otherLanguages(query, page)).toEqual(languages);
  });
});

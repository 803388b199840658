import { describe, expect, it } from "vitest";
import { ServiceSearch } from "../../src/finder/search/search.ts";
import type { SearchEntry } from "../../src/finder/search/search-data.ts";

const entry = (id: string, title: string, known: string[] = [], german: string[] = []): SearchEntry => ({
  id,
  title,
  name: title,
  known,
  german,
  summary: "",
  situations: [],
});
const search = new ServiceSearch({
  entries: [
    entry("kinderzuschlag", "Kinderzuschlag", ["Zuschlag zum Lohn für Familien"]),
    entry("heimfinder", "Heimfinder", ["Pflegeheim", "Platz im Heim"]),
    entry("gehoerlosengeld", "Gehörlosengeld", ["taub"]),
    entry("wohngeld", "Wohngeld", ["Miete zu teuer"]),
  ],
  stopWords: ["für", "ich", "kein"],
  dangers: [
    { id: "suicide", numbers: [{ service: "notruf", channel: "rettung" }], phrases: ["will umbringen", "انتحار"] },
    { id: "violence", numbers: [{ service: "notruf", channel: "polizei" }], phrases: ["er will mich umbringen"] },
  ],
});
const first = (query: string) => search.find(query).hits[0]?.id;

describe("the search", () => {
  it.each([
    ["zuschlag für kinder", "kinderzuschlag"],
    ["heimplatz", "heimfinder"],
    ["pflege heim", "heimfinder"],
    ["Pflege-Heim", "heimfinder"],
    ["GEHOERLOSENGELD", "gehoerlosengeld"],
    ["gehorlosengelt", "gehoerlosengeld"],
    ["geld für wohnen", "wohngeld"],
  ])("leads from %s to %s", (query, id) => {
    expect(first(query)).toBe(id);
  });

  it("says through which phrase, unless it is the name itself", () => {
    expect(search.find("taub").hits[0]?.because).toBe("taub");
    expect(search.find("wohngeld").hits[0]?.because).toBeUndefined();
  });

  it("offers the word as it is spelled where it was not known", () => {
    expect(search.find("gehörlosngeld").didYouMean).toBe("Gehörlosengeld");
    expect(search.find("wohngeld").didYouMean).toBeUndefined();
  });

  it.each([
    ["ich will mich umbringen", "suicide"],
    ["er will mich heute umbringen", "violence"],
    ["will mich umbringn", "suicide"],
    ["umbringen", undefined],
    ["mich umbringen will", undefined],
    // "Waiting" and "suicide" are one letter apart in Arabic.
    ["انتحار", "suicide"],
    ["انتظار", undefined],
  ])("hears the danger in %s: %s", (query, danger) => {
    expect(search.find(query).danger?.id).toBe(danger);
  });

  it.each([
    ["", []],
    ["?!", []],
    ["   ", []],
  ])("finds nothing for %j", (query, hits) => {
    expect(search.find(query).hits).toEqual(hits);
  });

  it("never throws, whatever is typed", () => {
    for (const query of ["a".repeat(5000), "\u0000\uffff", "((((", "-".repeat(300), "🙂🙂", "الال ال"])
      expect(() => search.find(query)).not.toThrow();
  });
});

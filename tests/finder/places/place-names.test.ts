import { describe, expect, it } from "vitest";
import { findPlace } from "../../../src/finder/places/find-place.ts";
import { gazetteer } from "../real-catalogue.ts";

const find = (entry: string) => findPlace(entry, gazetteer);
const offered = (entry: string) => {
  const result = find(entry);
  return "choices" in result ? result.choices.map(({ gemeinde }) => gemeinde.name).sort() : [];
};

describe("a name that two Gemeinden have", () => {
  it.each([
    ["Aderstedt", ["Bernburg (Saale)", "Huy"]],
    ["Bornstedt", ["Bornstedt", "Hohe Börde"]],
    ["Breitenbach", ["Sangerhausen", "Wetterzeube"]],
    ["Eickendorf", ["Bördeland", "Oebisfelde-Weferlingen"]],
    ["Erxleben", ["Erxleben", "Osterburg (Altmark)"]],
    ["Hedersleben", ["Hedersleben", "Lutherstadt Eisleben"]],
    ["Jerchel", ["Gardelegen", "Tangerhütte"]],
    ["Kläden", ["Arendsee (Altmark)", "Bismark (Altmark)"]],
    ["Langendorf", ["Elsteraue", "Weißenfels"]],
    ["Meseberg", ["Niedere Börde", "Osterburg (Altmark)"]],
    ["Nedlitz", ["Gommern", "Zerbst/Anhalt"]],
    ["Peißen", ["Bernburg (Saale)", "Landsberg"]],
    ["Reuden", ["Elsteraue", "Zerbst/Anhalt"]],
    ["Schweinitz", ["Jessen (Elster)", "Möckern"]],
    ["Tornau", ["Gräfenhainichen", "Raguhn-Jeßnitz"]],
    ["Walbeck", ["Hettstedt", "Oebisfelde-Weferlingen"]],
    ["Wallwitz", ["Möckern", "Petersberg"]],
  ])("%s is a question: %j", (name, gemeinden) => {
    expect(find(name).kind).toBe("which-of-name");
    expect(offered(name)).toEqual(gemeinden);
  });

  it("is none with its postcode", () => {
    expect(find("06295 Hedersleben")).toMatchObject({
      kind: "found",
      place: { gemeinde: { name: "Lutherstadt Eisleben" } },
    });
    expect(find("39343 Erxleben")).toMatchObject({ kind: "found", place: { gemeinde: { name: "Erxleben" } } });
  });
});

describe("a typing error", () => {
  it.each([
    ["Magdebrug", "Magdeburg"],
    ["Magdeborg", "Magdeburg"],
    ["Madgeburg", "Magdeburg"],
    ["Stendl", "Stendal"],
    ["Wernigerrode", "Wernigerode"],
    ["Salzwdel", "Salzwedel"],
    ["Quedlinnburgg", "Quedlinburg"],
    ["Bernburk", "Bernburg (Saale)"],
    ["Köhten", "Köthen (Anhalt)"],
    ["Zeiz", "Zeitz"],
  ])("%s: did you mean %s?", (typed, meant) => {
    expect(find(typed).kind).toBe("did-you-mean");
    expect(offered(typed)).toContain(meant);
  });

  it.each(["Brg", "Xyz", "Berlin-Mitte", "Hamburg-Altona"])("%s is too short, or too far from any name", (typed) => {
    expect(find(typed).kind).toBe("nothing");
  });
});

describe("the beginning of a name", () => {
  it.each([
    ["Magd", "Magdeburg"],
    ["werni", "Wernigerode"],
    ["bitterfeld w", "Bitterfeld-Wolfen"],
    ["Schönebeck", "Schönebeck (Elbe)"],
  ])("%s leads to %s or offers it", (typed, meant) => {
    const result = find(typed);
    const names = result.kind === "found" ? [result.place.gemeinde.name] : offered(typed);
    expect(names).toContain(meant);
  });

  it("offers no more than twelve, so that the list can be read", () => {
    expect(offered("gro").length).toBe(12);
  });

  it("needs three letters", () => {
    expect(find("gr").kind).toBe("nothing");
  });
});

import { describe, expect, it } from "vitest";
import { foldedNames, foldPlace } from "../../../src/finder/places/fold.ts";

describe("two ways to write one place", () => {
  it.each([
    ["Köthen", "Koethen"],
    ["Köthen", "KÖTHEN"],
    ["Köthen", "Kothen"],
    ["Köthen (Anhalt)", "koethen anhalt"],
    ["Köthen (Anhalt)", "Köthen/Anhalt"],
    ["Lutherstadt Eisleben", "eisleben"],
    ["Lutherstadt Wittenberg", "Wittenberg, Lutherstadt"],
    ["Hansestadt Stendal", "Stendal"],
    ["Landeshauptstadt Magdeburg", "magdeburg"],
    ["Bad Schmiedeberg", "schmiedeberg"],
    ["Zerbst/Anhalt", "zerbst anhalt"],
    ["Halle (Saale)", "halle saale"],
    ["Halle (Saale)", "  HALLE  -  Saale "],
    ["Roßla", "Rossla"],
    ["Weißenfels", "WEISSENFELS"],
    ["Weißenfels", "WEIẞENFELS"],
    ["Jeßnitz", "jessnitz"],
    ["Dessau-Roßlau", "dessau rosslau"],
    ["Mücheln", "Muecheln"],
    ["Mücheln", "Mu\u0308cheln"],
    ["Crölpa-Löbschütz", "croelpa loebschuetz"],
    ["Ermsleben OT", "Ortsteil Ermsleben"],
  ])("%s and %s are the same", (one, other) => {
    expect(foldPlace(one)).toBe(foldPlace(other));
  });

  it.each([
    ["Köthen", "Rothen"],
    ["Burg", "Burgstall"],
    ["Halle", "Halle-Neustadt"],
    ["Bad Bibra", "Bad Kösen"],
    ["Groß Garz", "Klein Gartz"],
  ])("%s and %s are not", (one, other) => {
    expect(foldPlace(one)).not.toBe(foldPlace(other));
  });
});

describe("the names of a place", () => {
  it.each([
    ["Zerbst/Anhalt", ["zerbst anhalt", "zerbst"]],
    ["Halle (Saale)", ["halle saale", "halle"]],
    ["Köthen (Anhalt)", ["kothen anhalt", "kothen"]],
    ["Stendal", ["stendal"]],
    ["Bad Schmiedeberg", ["schmiedeberg"]],
  ])("%s: with and without what stands in brackets or after the slash", (name, folded) => {
    expect(foldedNames(name)).toEqual(folded);
  });
});

describe("what is left of a name", () => {
  it("is never nothing while letters were typed, even where all of them are words that few write", () => {
    expect(foldPlace("Bad")).toBe("bad");
    expect(foldPlace("Stadt")).toBe("stadt");
  });

  it.each(["", "   ", "?!", "()", "—"])("of %j is nothing", (typed) => {
    expect(foldPlace(typed)).toBe("");
  });
});

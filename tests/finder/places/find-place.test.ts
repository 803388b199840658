import { describe, expect, it } from "vitest";
import { findPlace, MAX_PLACE_LENGTH, type PlaceResult } from "../../../src/finder/places/find-place.ts";
import { gazetteer } from "../real-catalogue.ts";

const find = (entry: string) => findPlace(entry, gazetteer);
const gemeindeOf = (result: PlaceResult) => (result.kind === "found" ? result.place.gemeinde.name : result.kind);
const choicesOf = (result: PlaceResult) => ("choices" in result ? result.choices : []);
const offered = (result: PlaceResult) => choicesOf(result).map(({ gemeinde }) => gemeinde.name);

describe("an entry that leads to one Gemeinde", () => {
  it.each([
    ["39576", "Stendal"],
    ["39576 Stendal", "Stendal"],
    ["Stendal 39576", "Stendal"],
    ["D-39576 Stendal", "Stendal"],
    ["  39576  ", "Stendal"],
    ["14715", "Schollene"],
    ["Köthen", "Köthen (Anhalt)"],
    ["koethen anhalt", "Köthen (Anhalt)"],
    ["eisleben", "Lutherstadt Eisleben"],
    ["Halle", "Halle (Saale)"],
    ["Halle/Saale", "Halle (Saale)"],
    ["Zerbst", "Zerbst/Anhalt"],
    ["schmiedeberg", "Bad Schmiedeberg"],
    ["Burg", "Burg"],
    ["Rossla", "Südharz"],
    ["Bad Kösen", "Naumburg (Saale)"],
    ["06333 Endorf", "Falkenstein/Harz"],
    ["06333 Hettstedt", "Hettstedt"],
    ["39264 Dornburg", "Gommern"],
    ["39264 Zerbst/Anhalt", "Zerbst/Anhalt"],
    ["06632 Freyburg", "Freyburg (Unstrut)"],
  ])("%s: %s", (entry, gemeinde) => {
    expect(gemeindeOf(find(entry))).toBe(gemeinde);
  });

  it("keeps the Ortsteil and the postcode that were typed", () => {
    expect(find("06333 Endorf")).toMatchObject({ kind: "found", postcode: "06333", place: { name: "Endorf" } });
  });

  it("knows a code that another place has taken over as the code of that place", () => {
    expect(gemeindeOf(find("39590"))).toBe("Tangermünde");
  });
});

describe("a postcode of several Gemeinden", () => {
  it("is a question with all of them", () => {
    const result = find("06295");
    expect(result).toMatchObject({ kind: "which-of-postcode", postcode: "06295" });
    expect(offered(result)).toEqual(["Bornstedt", "Lutherstadt Eisleben"]);
  });

  it("stays a question when the name beside it is none of theirs", () => {
    expect(find("06295 Kleinkleckersdorf").kind).toBe("which-of-postcode");
  });

  it.each([
    ["06333", ["Landkreis Harz", "Landkreis Mansfeld-Südharz"]],
    ["06632", ["Burgenlandkreis", "Saalekreis"]],
    ["39264", ["Landkreis Anhalt-Bitterfeld", "Landkreis Jerichower Land"]],
    ["39397", ["Landkreis Börde", "Landkreis Harz"]],
    ["39517", ["Landkreis Börde", "Landkreis Stendal"]],
    ["39638", ["Altmarkkreis Salzwedel", "Landkreis Börde"]],
    ["39646", ["Altmarkkreis Salzwedel", "Landkreis Börde"]],
  ])("%s is a question, because it lies in %j", (postcode, kreise) => {
    const result = find(postcode);
    expect(result.kind).toBe("which-of-postcode");
    expect([...new Set(choicesOf(result).map(({ gemeinde }) => gemeinde.kreisName))].sort()).toEqual(kreise);
  });
});

describe("a postcode that is no longer in use", () => {
  it.each([
    "06254",
    "06318",
    "06348",
    "06507",
    "06547",
    "06724",
    "06725",
    "06727",
    "06786",
    "06791",
    "06896",
    "06909",
    "06918",
    "06922",
    "06926",
    "39599",
  ])("%s is a question: did you mean", (postcode) => {
    const result = find(postcode);
    expect(result.kind).toBe("did-you-mean");
    expect(choicesOf(result).every(({ gemeinde }) => gemeinde.oldPostcodes.includes(postcode))).toBe(true);
  });

  it("offers the Gemeinde that has the place today", () => {
    expect(offered(find("39599"))).toContain("Stendal");
  });
});

describe("a postcode and a name that contradict each other", () => {
  it.each(["39576 Magdeburg", "39104 Stendal", "Köthen 06844"])(
    "%s is a doubt, and so a question, never a guess",
    (entry) => {
      expect(find(entry).kind).not.toBe("found");
    },
  );

  it("is no doubt where the name is unknown: the postcode is certain", () => {
    expect(gemeindeOf(find("39576 Hauptbahnhof"))).toBe("Stendal");
  });
});

describe("an entry that leads nowhere", () => {
  it.each([
    ["10115", "outside"],
    ["04103 Leipzig", "outside"],
    ["00000", "outside"],
    ["", "empty"],
    ["   ", "empty"],
    ["39", "nothing"],
    ["395761", "nothing"],
    ["?!", "nothing"],
    ["München", "nothing"],
    ["Галле", "nothing"],
    ["x".repeat(MAX_PLACE_LENGTH), "nothing"],
    ["x".repeat(MAX_PLACE_LENGTH + 1), "too-long"],
    ["39576 ".repeat(833), "too-long"],
    ["a".repeat(5000), "too-long"],
  ])("%.40s: %s", (entry, kind) => {
    expect(find(entry).kind).toBe(kind);
  });
});

describe("a name with more around it than the table knows", () => {
  it.each([
    ["10115 Stendal", "Stendal"],
    ["06507 Thale", "Thale"],
    ["Halle Neustadt", "Halle (Saale)"],
    ["Halle an der Saale", "Halle (Saale)"],
  ])("%s offers %s, and takes nothing for granted", (entry, gemeinde) => {
    const result = find(entry);
    expect(result.kind).toBe("did-you-mean");
    expect(offered(result)).toContain(gemeinde);
  });
});

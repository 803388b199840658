import { describe, expect, it } from "vitest";
import { parseGazetteer } from "../../../src/finder/places/gazetteer.ts";
import { gazetteer, places } from "../real-catalogue.ts";

const lines = places.split("\n");
const STENDAL = lines.findIndex((line) => line.startsWith("535\tStendal"));
const withLine = (index: number, line: string) => lines.with(index, line).join("\n");

describe("the table of places", () => {
  it("gives a Gemeinde its key, Kreis, postcodes, old postcodes and places", () => {
    expect(gazetteer.gemeinden.find(({ name }) => name === "Stendal")).toMatchObject({
      ags: "15090535",
      kreis: "15090",
      kreisName: "Landkreis Stendal",
      postcodes: ["39576"],
      oldPostcodes: expect.arrayContaining(["39599"]),
      places: expect.arrayContaining(["Uchtspringe", "Wittenmoor"]),
    });
  });

  it("drops the digit that says which postcode a place has, and names the place once", () => {
    const dessau = gazetteer.gemeinden.find(({ ags }) => ags === "15001000");
    expect(dessau?.places).toEqual(["Brambach", "Dessau", "Rodleben", "Roßlau"]);
  });

  it("knows every Gemeinde by its own name first", () => {
    for (const gemeinde of gazetteer.gemeinden)
      expect(gazetteer.names.find((place) => place.gemeinde === gemeinde)?.name).toBe(gemeinde.name);
  });

  it("has keys of eight digits, each once", () => {
    const keys = gazetteer.gemeinden.map(({ ags }) => ags);
    expect(keys.filter((ags) => !/^15\d{6}$/.test(ags))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("a damaged table", () => {
  it.each([
    ["is empty", ""],
    ["holds nothing but comments", "# Places\n# ODbL 1.0\n"],
    ["is a page that says 'not found'", "<!doctype html>\n<title>404</title>"],
    ["has a Gemeinde before the first Kreis", lines.filter((line) => !line.startsWith("@")).join("\n")],
    ["has a line cut in the number", withLine(STENDAL, "53")],
    ["has a line cut in the name", withLine(STENDAL, "535\tSten")],
    ["has a line cut in the postcodes", withLine(STENDAL, "535\tStendal\t395")],
    ["has a line without places", withLine(STENDAL, "535\tStendal\t39576\t39579")],
    ["has a Gemeinde without a postcode", withLine(STENDAL, "535\tStendal\t\t\tInsel")],
    ["ends in the middle of a line", `${lines.slice(0, STENDAL).join("\n")}\n535\tSten`],
    ["ends after a whole line", lines.slice(0, STENDAL).join("\n")],
    [
      "ends in the middle of a list of places",
      `${lines.slice(0, STENDAL).join("\n")}\n535\tStendal\t39576\t\tBuchholz,Dah`,
    ],
  ])("that %s is refused: it must not pass as a small state", (_, table) => {
    expect(() => parseGazetteer(table)).toThrow("table of places");
  });

  it("says which line does not fit", () => {
    expect(() => parseGazetteer(withLine(STENDAL, "535\tStendal\t395"))).toThrow("535\tStendal\t395");
  });
});

import { describe, expect, it } from "vitest";
import { isOwnPostcode, landOfPostcode } from "../../../src/finder/places/land-of-postcode.ts";
import { gazetteer, neighbours } from "../real-catalogue.ts";

describe("a postcode outside Sachsen-Anhalt", () => {
  it.each([
    ["04103", "Leipzig", "Sachsen"],
    ["01067", "Dresden", "Sachsen"],
    ["99084", "Erfurt", "Thüringen"],
    ["06556", "Artern", "Thüringen"],
    ["14467", "Potsdam", "Brandenburg"],
    ["19348", "Perleberg", "Brandenburg"],
    ["38100", "Braunschweig", "Niedersachsen"],
    ["29439", "Lüchow", "Niedersachsen"],
    ["10115", "Berlin, no neighbour", undefined],
    ["80331", "München, no neighbour", undefined],
    ["39576", "Stendal, no other Land", undefined],
    ["00000", "nowhere", undefined],
  ])("%s (%s): %s", (postcode, _, land) => {
    expect(landOfPostcode(postcode, neighbours)?.name).toBe(land);
  });

  it("belongs to a range with its first and its last code", () => {
    const laender = [{ id: "x", name: "X", portal: null, ranges: [["20000", "20999"] as [string, string]] }];
    const of = (postcode: string) => landOfPostcode(postcode, { laender })?.name;
    expect([of("19999"), of("20000"), of("20999"), of("21000")]).toEqual([undefined, "X", "X", undefined]);
  });
});

describe("a postcode of Sachsen-Anhalt", () => {
  it.each([
    ["39084", "a post-box code of Magdeburg, in no Gemeinde", true],
    ["39576", "Stendal", true],
    ["04103", "Leipzig", false],
    ["10115", "Berlin", false],
    ["99084", "Erfurt", false],
  ])("%s (%s): %s", (postcode, _, own) => {
    expect(isOwnPostcode(postcode, neighbours)).toBe(own);
  });

  it("lies in the ranges of its own, whichever Gemeinde it is in, and in none of a neighbour's", () => {
    const lost = gazetteer.gemeinden.flatMap(({ postcodes }) =>
      postcodes.filter((code) => !isOwnPostcode(code, neighbours) && !(code in neighbours.border)),
    );
    expect(lost).toEqual([]);
    const shared = neighbours.own.flat().filter((code) => landOfPostcode(code, neighbours));
    expect(shared).toEqual([]);
  });
});

describe("the ranges of the neighbours", () => {
  const ranges = neighbours.laender.flatMap((land) => land.ranges.map(([from, to]) => ({ land: land.id, from, to })));

  it("begin before they end, and none reaches into another Land's", () => {
    expect(ranges.filter(({ from, to }) => from > to)).toEqual([]);
    const shared = ranges.filter((one) =>
      ranges.some((other) => other !== one && other.from <= one.to && one.from <= other.to),
    );
    expect(shared).toEqual([]);
  });

  it("claim no postcode of Sachsen-Anhalt", () => {
    const claimed = gazetteer.gemeinden.flatMap(({ postcodes }) =>
      postcodes.filter((code) => landOfPostcode(code, neighbours)),
    );
    expect(claimed).toEqual([]);
  });

  it("name as shared only postcodes that are in the table", () => {
    const ours = new Set(gazetteer.gemeinden.flatMap(({ postcodes }) => postcodes));
    expect(Object.keys(neighbours.border).filter((code) => !ours.has(code))).toEqual([]);
  });
});

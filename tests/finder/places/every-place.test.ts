import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPlace } from "../../../src/finder/places/find-place.ts";
import { foldPlace } from "../../../src/finder/places/fold.ts";
import { gazetteer } from "../real-catalogue.ts";

const { gemeinden, names } = gazetteer;

/** Keys of the Gemeinden that an entry leads to or asks about. */
function reachedBy(entry: string): readonly string[] {
  const result = findPlace(entry, gazetteer);
  if (result.kind === "found") return [result.place.gemeinde.ags];
  return result.kind === "which-of-name" || result.kind === "which-of-postcode"
    ? result.choices.map(({ gemeinde }) => gemeinde.ags)
    : [];
}

const WAYS: [string, (name: string) => string][] = [
  ["as it is written", (name) => name],
  ["in capitals", (name) => name.toUpperCase()],
  ["in small letters", (name) => name.toLowerCase()],
  [
    "without umlauts and ß",
    (name) =>
      name.replace(/[äöüß]/gi, (letter) => ({ ä: "ae", ö: "oe", ü: "ue", ß: "ss" })[letter.toLowerCase()] ?? letter),
  ],
  ["without what stands in brackets", (name) => name.replace(/ \(.*/, "")],
  ["with blanks for hyphens", (name) => name.replaceAll("-", " ")],
];

describe("every Gemeinde and every Ortsteil", () => {
  it("are all there", () => {
    expect(gemeinden).toHaveLength(218);
    expect(new Set(gemeinden.map(({ kreis }) => kreis)).size).toBe(14);
    expect(names.length).toBeGreaterThan(1300);
  });

  it.each(WAYS)("is found or asked about by its name %s", (_, write) => {
    const lost = names.filter(({ name, gemeinde }) => !reachedBy(write(name)).includes(gemeinde.ags));
    expect(lost.map(({ name, gemeinde }) => `${name} (${gemeinde.name})`)).toEqual([]);
  });

  it("is found or asked about by its name with any postcode of its Gemeinde", () => {
    const lost = names.flatMap(({ name, gemeinde }) =>
      gemeinde.postcodes
        .map((postcode) => `${postcode} ${name}`)
        .filter((entry) => !reachedBy(entry).includes(gemeinde.ags)),
    );
    expect(lost).toEqual([]);
  });
});

describe("every postcode", () => {
  const postcodes = [...new Set(gemeinden.flatMap((gemeinde) => gemeinde.postcodes))];

  it("leads to its Gemeinde or asks about exactly those that share it: 141 and 61", () => {
    const counts = { one: 0, several: 0 };
    for (const postcode of postcodes) {
      const sharing = gemeinden.filter((gemeinde) => gemeinde.postcodes.includes(postcode)).map(({ ags }) => ags);
      expect(reachedBy(postcode)).toEqual(sharing);
      counts[sharing.length === 1 ? "one" : "several"]++;
    }
    expect(counts).toEqual({ one: 141, several: 61 });
  });

  it("that is old and not in use elsewhere is asked about, never taken for today's", () => {
    const old = [...new Set(gemeinden.flatMap((gemeinde) => gemeinde.oldPostcodes))].filter(
      (code) => !postcodes.includes(code),
    );
    expect(old.length).toBeGreaterThan(10);
    for (const code of old) expect(findPlace(code, gazetteer).kind).toBe("did-you-mean");
  });
});

describe("any entry at all", () => {
  const typed = fc.oneof(
    fc.string({ unit: "binary", maxLength: 100 }),
    fc.string({ unit: "grapheme", maxLength: 30 }),
    fc
      .tuple(fc.constantFrom(...names.map(({ name }) => name)), fc.string({ maxLength: 8 }))
      .map(([name, noise]) => name.slice(0, noise.length + 2) + noise),
    fc
      .tuple(fc.nat({ max: 99_999 }), fc.string({ maxLength: 12 }))
      .map(([code, rest]) => `${String(code).padStart(5, "0")} ${rest}`),
  );

  it("never throws, and finds a place only by its own name or postcode", () => {
    fc.assert(
      fc.property(typed, (entry) => {
        const result = findPlace(entry, gazetteer);
        if ("choices" in result) expect(result.choices.length).toBeGreaterThan(0);
        if (result.kind !== "found") return;
        const { place, postcode } = result;
        if (postcode === undefined) expect(place.folded).toContain(foldPlace(entry.replace(/\d+/g, " ")));
        else expect(place.gemeinde.postcodes).toContain(postcode);
      }),
      { numRuns: 1000 },
    );
  });
});

import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { FreePlaces } from "../../src/catalogue/schema/free-places.ts";
import { type FreePlacesQuery, freePlacesNear } from "../../src/finder/free-places.ts";
import { gazetteer } from "./real-catalogue.ts";

const TODAY = "2026-11-22";
const MAGDEBURG = "15003000";
const HALLE = "15002000";
const SCHOENEBECK = "15089305";
const centres = new Map(gazetteer.gemeinden.map(({ ags, centre }) => [ags, centre]));

const home = (id: string, gemeinde: string, free: number, reportedAt = TODAY, kind = "permanent") => ({
  id,
  name: `Haus ${id}`,
  postcode: "39104",
  town: "Ort",
  gemeinde,
  vacancies: [{ kind, free, reportedAt }],
});
const feed = (...homes: ReturnType<typeof home>[]) =>
  v.parse(FreePlaces, { version: 1, publisher: "Prüfstelle", homes });
const near = (list: FreePlaces, query: Partial<FreePlacesQuery> = {}) =>
  freePlacesNear(list, { kind: "permanent", gemeinde: MAGDEBURG, within: 30, today: TODAY, ...query }, centres);

describe("free places", () => {
  it("stand in words, those with a place first, then the nearest", () => {
    const { homes } = near(feed(home("a", MAGDEBURG, 0), home("b", SCHOENEBECK, 1), home("c", MAGDEBURG, 7)));
    expect(homes.map(({ home: { id }, free }) => [id, free])).toEqual([
      ["c", "several"],
      ["b", "one"],
      ["a", "none"],
    ]);
    expect(homes[0]?.km).toBe(0);
    expect(homes[1]?.km).toBeGreaterThan(8);
    expect(homes[1]?.km).toBeLessThan(20);
  });

  it("end at the distance that was chosen", () => {
    const list = feed(home("far", HALLE, 2));
    expect(near(list).homes).toEqual([]);
    expect(near(list, { within: 100 }).homes.map(({ km }) => km)).toEqual([
      expect.toSatisfy((km: number) => km > 65 && km < 85),
    ]);
  });

  it("are those of the kind of care that was chosen", () => {
    const list = feed(home("a", MAGDEBURG, 2, TODAY, "short-term"));
    expect(near(list).homes).toEqual([]);
    expect(near(list, { kind: "short-term" }).homes).toHaveLength(1);
  });

  it.each([
    ["2026-11-08", 1, 0],
    ["2026-11-07", 0, 1],
    ["2026-11-23", 0, 0],
  ])("reported on %s: %i shown, %i too old", (reportedAt, shown, outdated) => {
    const result = near(feed(home("a", MAGDEBURG, 2, reportedAt)));
    expect([result.homes.length, result.outdated]).toEqual([shown, outdated]);
  });

  it("leave out a home in a Gemeinde that nobody knows", () => {
    expect(near(feed(home("a", "15099999", 2)), { within: 1000 }).homes).toEqual([]);
  });

  it.each([
    ["another version", { version: 2, publisher: "Prüfstelle", homes: [] }],
    ["no publisher", { version: 1, homes: [] }],
    ["markup as a number", { version: 1, publisher: "Prüfstelle", homes: [{ ...home("a", HALLE, 1), phone: "<b>" }] }],
    [
      "a script as an address",
      { version: 1, publisher: "Prüfstelle", homes: [{ ...home("a", HALLE, 1), url: "javascript:alert(1)" }] },
    ],
    ["less than nothing", { version: 1, publisher: "Prüfstelle", homes: [home("a", HALLE, -1)] }],
    ["no list", []],
  ])("are not read from %s", (_, input) => {
    expect(v.safeParse(FreePlaces, input).success).toBe(false);
  });
});

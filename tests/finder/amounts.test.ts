import { describe, expect, it } from "vitest";
import { amountNames, amountOn, fillAmounts } from "../../src/finder/amounts.ts";
import { services, TODAY } from "./real-catalogue.ts";

const sources = ["law"];
const VERSIONS = [
  { eur: 250, validFrom: "2023-01-01", validUntil: "2025-12-31", sources },
  { eur: 259, validFrom: "2026-01-01", validUntil: "2026-12-31", sources },
];
const euro = (sum: number) => `${sum} Euro`;

describe("the sum of a day", () => {
  it.each<[string, number | undefined]>([
    ["2022-12-31", undefined],
    ["2023-01-01", 250],
    ["2025-12-31", 250],
    ["2026-01-01", 259],
    ["2026-12-31", 259],
    ["2027-01-01", undefined],
  ])("%s: %s", (day, eur) => {
    expect(amountOn(VERSIONS, day)).toBe(eur);
  });

  it("holds without end where the law names none, and from ever where no beginning is known", () => {
    expect(amountOn([{ eur: 300, validFrom: "2007-01-01" }], "2099-01-01")).toBe(300);
    expect(amountOn([{ eur: 300, validFrom: null }], "1999-01-01")).toBe(300);
  });

  it("is not known for a sum that nobody wrote down", () => {
    expect(amountOn(undefined, TODAY)).toBeUndefined();
    expect(amountOn([], TODAY)).toBeUndefined();
  });
});

describe("a sentence with sums", () => {
  const amounts = { child: VERSIONS, free: [{ eur: 0, validFrom: null, sources }] };

  it.each<[string, string, string | undefined]>([
    ["Es gibt {{child}} im Monat.", TODAY, "Es gibt 259 Euro im Monat."],
    ["Es gibt {{child}} im Monat.", "2024-06-01", "Es gibt 250 Euro im Monat."],
    ["Es kostet {{free}}.", TODAY, "Es kostet 0 Euro."],
    ["{{child}} und noch einmal {{child}}.", TODAY, "259 Euro und noch einmal 259 Euro."],
    ["Ohne Summe.", TODAY, "Ohne Summe."],
    ["Es gibt {{child}} im Monat.", "2027-01-01", undefined],
    ["{{free}} oder {{child}}.", "2027-01-01", undefined],
    ["Es gibt {{nowhere}}.", TODAY, undefined],
  ])("%s on %s", (sentence, day, shown) => {
    expect(fillAmounts(sentence, amounts, day, euro)).toBe(shown);
  });

  it("is left out where the record has no sums at all", () => {
    expect(fillAmounts("Es gibt {{child}}.", undefined, TODAY, euro)).toBeUndefined();
  });

  it("names the sums it needs", () => {
    expect(amountNames("{{basisMin}} bis {{basisMax}}, {{basisMin}}")).toEqual(["basisMin", "basisMax", "basisMin"]);
    expect(amountNames("keine {Summe}")).toEqual([]);
  });
});

describe("the sums of the catalogue", () => {
  const sums = services.flatMap(({ id, amounts }) =>
    Object.entries(amounts ?? {}).map(([name, versions]) => ({ of: `${id}.${name}`, versions })),
  );

  it("are known on the day the catalogue was written", () => {
    expect(sums.length).toBeGreaterThan(10);
    expect(sums.filter(({ versions }) => amountOn(versions, TODAY) === undefined).map(({ of }) => of)).toEqual([]);
  });

  it("never overlap: one day has one sum", () => {
    const overlapping = sums.filter(({ versions }) =>
      versions.some((one) =>
        versions.some((other) => one !== other && amountOn([other], one.validFrom ?? "0000-01-01") !== undefined),
      ),
    );
    expect(overlapping.map(({ of }) => of)).toEqual([]);
  });

  it("end after they begin", () => {
    const backwards = sums.filter(({ versions }) =>
      versions.some(({ validFrom, validUntil }) => validFrom && validUntil && validFrom > validUntil),
    );
    expect(backwards.map(({ of }) => of)).toEqual([]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Offset } from "../../src/catalogue/schema/rule.ts";
import { daysUntil, deadlineOf, rulesFor } from "../../src/finder/deadlines.ts";

describe("a period after an event", () => {
  it.each<[string, Offset, string, string]>([
    ["2026-11-22", { days: 3 }, "2026-11-25", "does not count the day of the event"],
    ["2026-11-22", { weeks: 1 }, "2026-11-29", "ends on the same weekday"],
    ["2026-11-22", { months: 1 }, "2026-12-22", "ends on the day of the same number"],
    ["2026-01-31", { months: 1 }, "2026-02-28", "ends with a month that lacks the day"],
    ["2028-01-31", { months: 1 }, "2028-02-29", "ends on 29 February where there is one"],
    ["2026-08-31", { months: 6 }, "2027-02-28", "of half a year too"],
    ["2026-10-31", { months: 1 }, "2026-11-30", "in a month of 30 days"],
    ["2026-02-28", { months: 1 }, "2026-03-28", "does not run on to the end of a longer month"],
    ["2024-02-29", { months: 12 }, "2025-02-28", "of a year from 29 February"],
    ["2027-02-28", { months: 12 }, "2028-02-28", "of a year to a leap year"],
    ["2026-12-15", { months: 1 }, "2027-01-15", "crosses the year in months"],
    ["2026-12-28", { weeks: 2 }, "2027-01-11", "and in weeks"],
    ["2026-12-31", { days: 1 }, "2027-01-01", "and in days"],
    ["2028-02-28", { days: 1 }, "2028-02-29", "counts a leap day"],
    ["2026-03-28", { days: 1 }, "2026-03-29", "goes into the day that has 23 hours"],
    ["2026-03-29", { days: 1 }, "2026-03-30", "and out of it"],
    ["2026-10-24", { weeks: 1 }, "2026-10-31", "goes over the day that has 25 hours"],
    ["2026-12-18", { weeks: 1 }, "2026-12-25", "stays on a holiday"],
    ["2026-11-25", { days: 3 }, "2026-11-28", "stays on a Saturday"],
    ["1900-01-01", { days: 1 }, "1900-01-02", "may start on the first day known here"],
    ["2100-12-31", { days: 1 }, "2101-01-01", "and on the last"],
  ])("from %s %j: %s, it %s", (day, offset, last) => {
    expect(deadlineOf(day, offset)).toBe(last);
  });
});

describe("a period before an event", () => {
  it.each<[string, Offset, string, string]>([
    ["2026-12-31", { months: -3 }, "2026-09-30", "ends with a month that lacks the day"],
    ["2026-05-31", { months: -3 }, "2026-02-28", "in February too"],
    ["2028-05-31", { months: -3 }, "2028-02-29", "and in a leap year"],
    ["2026-11-30", { months: -3 }, "2026-08-30", "is rather a day early than late"],
    ["2027-02-15", { months: -3 }, "2026-11-15", "crosses the year"],
    ["2026-03-01", { days: -1 }, "2026-02-28", "crosses the month"],
  ])("to %s %j: %s, it %s", (day, offset, last) => {
    expect(deadlineOf(day, offset)).toBe(last);
  });
});

describe("an offset of two fields", () => {
  it.each<[string, Offset, string, string]>([
    // The examples stand in the sources of the rules elterngeld-beantragen and elternzeit-anmelden.
    ["2023-07-09", { months: 3, days: -1 }, "2023-10-08", "three months of life"],
    ["2025-11-23", { weeks: -7, days: -1 }, "2025-10-04", "seven whole weeks before a beginning"],
    ["2025-12-15", { weeks: -7, days: -1 }, "2025-10-26", "and on a Sunday"],
    ["2026-11-30", { months: 3, days: -1 }, "2027-02-27", "the month first, so that it is rather early"],
  ])("from %s %j: %s, %s", (day, offset, last) => {
    expect(deadlineOf(day, offset)).toBe(last);
  });
});

describe("what is no day", () => {
  it.each([
    "2026-02-29",
    "2026-02-30",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-11-00",
    "2026-11-32",
    "1899-12-31",
    "2101-01-01",
    "0026-11-22",
    "22.11.2026",
    "2026-11-22T00:00",
    "2026-11",
    " 2026-11-22",
    "",
    "heute",
  ])("%j gives no deadline, and no days until it", (day) => {
    expect(deadlineOf(day, { days: 1 })).toBeUndefined();
    expect(daysUntil(day, "2026-11-22")).toBeNaN();
    expect(daysUntil("2026-11-22", day)).toBeNaN();
  });
});

const anyDay = fc
  .integer({ min: Date.UTC(1902, 0, 1) / 86_400_000, max: Date.UTC(2098, 11, 31) / 86_400_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();
const plusDays = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

describe("on any day of nearly two centuries", () => {
  it("days and weeks are what UTC counts, in whatever zone this runs", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (day, count) => {
        expect(deadlineOf(day, { days: count })).toBe(plusDays(day, count));
        expect(deadlineOf(day, { weeks: count })).toBe(plusDays(day, count * 7));
        expect(daysUntil(plusDays(day, count), day)).toBe(count);
      }),
    );
  });

  it("weeks never leave the weekday", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -52, max: 52 }), (day, weeks) => {
        expect(weekday(deadlineOf(day, { weeks }) ?? "")).toBe(weekday(day));
      }),
    );
  });

  it("months keep the number of the day, or end with the month", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -24, max: 24 }), (day, months) => {
        const last = deadlineOf(day, { months }) ?? "";
        const lastOfMonth = plusDays(last, 1).endsWith("-01");
        expect(last.slice(8) === day.slice(8) || (lastOfMonth && last.slice(8) < day.slice(8))).toBe(true);
      }),
    );
  });

  it("months forward and back again never end later than the event", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 24 }), (day, months) => {
        const back = deadlineOf(deadlineOf(day, { months }) ?? "", { months: -months });
        expect((back ?? "z") <= day).toBe(true);
      }),
    );
  });

  it("four weeks are over neither after a month nor after 30 days, which the advance on a pension rests on", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const counted = deadlineOf(day, { weeks: 4 }) ?? "z";
        expect(counted <= (deadlineOf(day, { months: 1 }) ?? "")).toBe(true);
        expect(counted <= (deadlineOf(day, { days: 30 }) ?? "")).toBe(true);
      }),
    );
  });
});

describe("the days until a deadline", () => {
  it.each([
    ["2026-11-25", "2026-11-22", 3],
    ["2026-11-22", "2026-11-22", 0],
    ["2026-11-21", "2026-11-22", -1],
    ["2027-01-01", "2026-12-31", 1],
    ["2026-03-30", "2026-03-28", 2],
    ["2026-10-26", "2026-10-24", 2],
  ])("%s seen from %s: %i", (day, today, days) => {
    expect(daysUntil(day, today)).toBe(days);
  });
});

describe("the rules of a service", () => {
  it("are those that name it, in their order", () => {
    const rules = [
      { id: "a", services: ["elterngeld"] },
      { id: "b", services: ["wohngeld"] },
      { id: "c", services: ["wohngeld", "elterngeld"] },
    ];
    expect(rulesFor("elterngeld", rules).map(({ id }) => id)).toEqual(["a", "c"]);
    expect(rulesFor("bafoeg", rules)).toEqual([]);
  });
});

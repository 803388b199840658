import { describe, expect, it } from "vitest";
import type { Hours } from "../../src/catalogue/schema/primitives.ts";
import { germanDay, germanMoment, isOpen } from "../../src/finder/opening-hours.ts";

const office: Hours = [
  { days: [2, 4], from: "09:00", to: "12:00" },
  { days: [2], from: "13:00", to: "18:00" },
];

describe("opening hours", () => {
  it.each([
    [2, "08:59", false],
    [2, "09:00", true],
    [2, "11:59", true],
    [2, "12:00", false],
    [2, "17:30", true],
    [4, "13:30", false],
    [3, "10:00", false],
  ])("on day %i at %s: %s", (weekday, time, open) => {
    expect(isOpen(office, { weekday, time })).toBe(open);
  });

  it.each([
    [5, "22:00", true],
    [6, "05:59", true],
    [6, "06:00", false],
    [6, "22:00", false],
    [1, "02:00", true],
  ])("reach past midnight: on day %i at %s: %s", (weekday, time, open) => {
    expect(isOpen([{ days: [5, 7], from: "20:00", to: "06:00" }], { weekday, time })).toBe(open);
  });

  it("end at midnight and never for a line that is always staffed", () => {
    expect(isOpen([{ days: [1], from: "14:00", to: "24:00" }], { weekday: 1, time: "23:59" })).toBe(true);
    expect(isOpen([{ days: [1], from: "14:00", to: "24:00" }], { weekday: 2, time: "00:00" })).toBe(false);
    expect(isOpen("always", { weekday: 7, time: "03:00" })).toBe(true);
  });

  it.each([
    ["winter", "2026-11-22T23:30:00Z", { weekday: 1, time: "00:30" }],
    ["summer", "2026-07-03T22:05:00Z", { weekday: 6, time: "00:05" }],
    ["the night the clocks go back", "2026-10-25T01:30:00Z", { weekday: 7, time: "02:30" }],
  ])("follow German clocks in %s", (_, utc, moment) => {
    expect(germanMoment(new Date(utc))).toEqual(moment);
  });

  it("begin a new day at German midnight", () => {
    expect(germanDay(new Date("2026-12-31T22:59:00Z"))).toBe("2026-12-31");
    expect(germanDay(new Date("2026-12-31T23:00:00Z"))).toBe("2027-01-01");
  });
});

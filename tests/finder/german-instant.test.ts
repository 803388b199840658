import { describe, expect, it } from "vitest";
import { germanInstant } from "../../src/finder/german-instant.ts";

describe("a time on German clocks", () => {
  it.each([
    ["2026-12-03T10:00", "2026-12-03T09:00:00.000Z", "in winter"],
    ["2026-07-03T10:00", "2026-07-03T08:00:00.000Z", "in summer"],
    ["2026-07-03T00:30", "2026-07-02T22:30:00.000Z", "in the night, which is the day before in UTC"],
    ["2026-12-31T23:30", "2026-12-31T22:30:00.000Z", "on the last evening of the year"],
    ["2026-03-28T10:00", "2026-03-28T09:00:00.000Z", "on the day before the clocks go forward"],
    ["2026-03-29T01:59", "2026-03-29T00:59:00.000Z", "in the last minute before they do"],
    ["2026-03-29T02:30", "2026-03-29T01:30:00.000Z", "in the hour that does not exist: counted on, 03:30"],
    ["2026-03-29T03:00", "2026-03-29T01:00:00.000Z", "in the first minute after"],
    ["2026-03-29T10:00", "2026-03-29T08:00:00.000Z", "later on that day"],
    ["2026-10-25T01:59", "2026-10-24T23:59:00.000Z", "before the hour that exists twice"],
    ["2026-10-25T02:00", "2026-10-25T00:00:00.000Z", "at its begin: the first of the two"],
    ["2026-10-25T02:30", "2026-10-25T00:30:00.000Z", "within it: the first of the two"],
    ["2026-10-25T02:59", "2026-10-25T00:59:00.000Z", "at its end: the first of the two"],
    ["2026-10-25T03:00", "2026-10-25T02:00:00.000Z", "after it"],
    ["2026-10-26T10:00", "2026-10-26T09:00:00.000Z", "on the day after the clocks went back"],
  ])("%s is %s %s", (local, utc) => {
    expect(germanInstant(local)?.toISOString()).toBe(utc);
  });

  it.each([
    "2026-02-30T10:00",
    "2026-12-03T24:00",
    "2026-12-03T10:60",
    "2026-12-03",
    "T10:00",
    "2026-12-03T10:00Z",
    "",
  ])("is none: %j", (local) => {
    expect(germanInstant(local)).toBeUndefined();
  });
});

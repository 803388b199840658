import { describe, expect, it } from "vitest";
import { isFresh, newestDate, shownChannels } from "../../src/finder/freshness.ts";

const TODAY = "2026-11-21";
const source = (id: string, date: string | null) => ({ id, date, url: "https://example.org", supports: "the number" });

describe("a contact", () => {
  it.each<[string | null | undefined, string, boolean, string]>([
    ["2023-11-21", TODAY, true, "is shown on the last day of three years"],
    ["2023-11-20", TODAY, false, "is hidden one day later"],
    [TODAY, TODAY, true, "is shown on the day it was seen"],
    ["2023-12", TODAY, true, "a month counts from its first day"],
    ["2023-11", TODAY, false, "a month that may be too old is too old"],
    ["2024", TODAY, true, "a year counts from its first day"],
    ["2023", TODAY, false, "a year that may be too old is too old"],
    ["2024", "2027-01-01", true, "a year is shown on its third New Year's Day"],
    ["2024", "2027-01-02", false, "and hidden on the day after"],
    ["2025-03-01", "2028-02-29", true, "a leap day looks back to the end of February"],
    ["2025-02-28", "2028-02-29", false, "and not before it"],
    [null, TODAY, false, "without a date is hidden"],
    [undefined, TODAY, false, "that was never seen is hidden"],
    ["", TODAY, false, "with an empty date is hidden"],
  ])("of %j on %s: %s, it %s", (asOf, today, shown) => {
    expect(isFresh(asOf, today)).toBe(shown);
  });
});

describe("the newest date of a fact", () => {
  const sources = [
    source("old", "2019"),
    source("new", "2025-05"),
    source("newest", "2025-05-02"),
    source("none", null),
  ];

  it.each<[string[], string | null]>([
    [["old", "new"], "2025-05"],
    [["newest", "new", "old"], "2025-05-02"],
    [["none", "old"], "2019"],
    [["none"], null],
    [["unknown"], null],
    [[], null],
  ])("%j: %s", (refs, date) => {
    expect(newestDate(refs, sources)).toBe(date);
  });
});

describe("the channels of a service", () => {
  const channels = [
    { id: "page", type: "online", asOf: "2019" },
    { id: "chat", type: "chat", asOf: null },
    { id: "old-phone", type: "phone", asOf: "2019" },
    { id: "phone", type: "phone", asOf: "2025" },
    { id: "undated-phone", type: "phone", asOf: null },
    { id: "mail", type: "email", asOf: "2019" },
  ];

  it("are web addresses, and the numbers and mailboxes that one source still vouches for", () => {
    expect(shownChannels(channels, TODAY).map(({ id }) => id)).toEqual(["page", "chat", "phone"]);
  });

  it("lose a number when its last source grows too old", () => {
    expect(shownChannels(channels, "2028-01-02").map(({ id }) => id)).toEqual(["page", "chat"]);
  });
});

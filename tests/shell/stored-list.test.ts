import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMPTY_LIST, type OwnList } from "../../src/handover/own-list.ts";
import { parseStoredList, writeStoredList } from "../../src/shell/kept/stored-list.ts";

const item = { id: "elterngeld", note: "Frau Yıldız", ticked: ["ausweis"], appointment: "2026-12-03T10:00" };
const list: OwnList = { items: [item, { id: "wohngeld" }], dates: { birth: "2026-11-21" } };
const stored = { version: 2, ...list };

const someId = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
const someDay = fc.date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true });
const someList: fc.Arbitrary<OwnList> = fc.record({
  items: fc.uniqueArray(
    fc.record(
      {
        id: someId,
        note: fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).map((text) => `.${text}`),
        ticked: fc.uniqueArray(someId, { minLength: 1, maxLength: 5 }),
        appointment: someDay.map((date) => date.toISOString().slice(0, 16)),
      },
      { requiredKeys: ["id"] },
    ),
    { selector: ({ id }) => id, maxLength: 60 },
  ),
  dates: fc.dictionary(
    someId,
    someDay.map((date) => date.toISOString().slice(0, 10)),
    { noNullPrototype: true },
  ),
});

describe("a stored list", () => {
  it("comes back as it was written", () => {
    fc.assert(
      fc.property(someList, (own) => {
        expect(parseStoredList(structuredClone(writeStoredList(own)))).toEqual({ list: own, state: "ok", version: 2 });
      }),
    );
  });

  it("is empty where nothing was stored", () => {
    expect(parseStoredList(undefined)).toEqual({ list: EMPTY_LIST, state: "ok" });
  });

  it("of version 1, ids and nothing else, is taken over", () => {
    expect(parseStoredList(["elterngeld", "wohngeld"])).toEqual({
      list: { items: [{ id: "elterngeld" }, { id: "wohngeld" }], dates: {} },
      state: "ok",
      version: 1,
    });
    expect(parseStoredList([])).toEqual({ list: EMPTY_LIST, state: "ok", version: 1 });
  });

  it("of a later version is newer, and is shown as far as it can be read", () => {
    const later = { version: 3, items: [{ ...item, colour: "red" }], dates: list.dates, groups: [] };
    expect(parseStoredList(later)).toEqual({ list: { items: [item], dates: list.dates }, state: "newer", version: 3 });
    expect(parseStoredList({ version: 4, entries: {} })).toEqual({ list: EMPTY_LIST, state: "newer", version: 4 });
  });
});

describe("a damaged list", () => {
  const wohngeld = { id: "wohngeld" };
  it.each<[string, unknown, OwnList]>([
    ["no list at all", "elterngeld", EMPTY_LIST],
    ["nothing", null, EMPTY_LIST],
    ["a number", 2, EMPTY_LIST],
    ["no items", { version: 2, dates: list.dates }, { items: [], dates: list.dates }],
    ["no version", list, list],
    ["a version that is none", { ...stored, version: "2" }, list],
    ["broken dates", { ...stored, dates: "2026" }, { ...list, dates: {} }],
    ["no dates", { version: 2, items: list.items }, { ...list, dates: {} }],
    [
      "one broken date",
      { ...stored, dates: { birth: "2026-11-21", "move-in": "2026-02-30", "<": "2026-11-21" } },
      list,
    ],
    [
      "items that were cut",
      { version: 2, items: [item, { id: "wohn", note: 3 }, null] },
      { items: [item, { id: "wohn" }], dates: {} },
    ],
    ["items that are no array", { ...stored, items: { 0: item, 1: wohngeld } }, list],
    ["an item without an id", { ...stored, items: [{ note: "a" }, item, wohngeld] }, list],
    ["an id that is none", { ...stored, items: [{ id: "Wohn geld" }, item, wohngeld, { id: "a".repeat(61) }] }, list],
    ["an id alone", { ...stored, items: [item, "wohngeld"] }, list],
    ["a field that is not ours", { ...stored, items: [item, { ...wohngeld, colour: "red" }] }, list],
    ["a note that is no text", { ...stored, items: [item, { ...wohngeld, note: {} }] }, list],
    ["a blank note", { ...stored, items: [item, { ...wohngeld, note: " " }] }, list],
    ["ticks that are none", { ...stored, items: [item, { ...wohngeld, ticked: 7 }] }, list],
    [
      "some ticks that are none",
      { ...stored, items: [{ ...item, ticked: [1, "ausweis", "?", "ausweis"] }, wohngeld] },
      list,
    ],
    ["an appointment on no day", { ...stored, items: [item, { ...wohngeld, appointment: "2026-02-30T10:00" }] }, list],
    [
      "a service twice",
      { ...stored, items: [{ id: item.id, note: item.note }, wohngeld, { ...item, note: "b" }] },
      list,
    ],
    ["version 1 with something between", ["wohngeld", 3, item], { items: [wohngeld, item], dates: {} }],
  ])("keeps what can be kept: %s", (_, value, salvaged) => {
    expect(parseStoredList(value)).toMatchObject({ list: salvaged, state: "damaged" });
    expect(parseStoredList(value).list).toEqual(salvaged);
  });

  it("keeps the beginning of a note that is too long", () => {
    const { list: salvaged, state } = parseStoredList({ ...stored, items: [{ ...item, note: "ü".repeat(201) }] });
    expect([salvaged.items[0]?.note, state]).toEqual(["ü".repeat(200), "damaged"]);
  });

  it("keeps every service of a list that is longer than it may be", () => {
    const items = Array.from({ length: 80 }, (_, index) => ({ id: `service-${index}` }));
    expect(parseStoredList({ ...stored, items }).list.items).toEqual(items);
  });

  it("never fails, whatever lies there, and what it yields can be stored and read", () => {
    const broken = fc
      .tuple(someList, fc.constantFrom("items", "dates", "version"), fc.anything())
      .map(([own, field, value]) => ({ version: 2, ...own, [field]: value }));
    const anything = fc.oneof(fc.anything(), broken, fc.array(fc.oneof(someId, fc.anything())));
    fc.assert(
      fc.property(anything, (value) => {
        const { list: salvaged } = parseStoredList(value);
        expect(parseStoredList(writeStoredList(salvaged))).toEqual({ list: salvaged, state: "ok", version: 2 });
      }),
      { numRuns: 2000 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

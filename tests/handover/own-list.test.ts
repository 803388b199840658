import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addMessage,
  annotate,
  appoint,
  drop,
  EMPTY_LIST,
  enterDate,
  forgetMessage,
  keep,
  MAX_KEPT,
  MAX_OWN_NOTE,
  merge,
  move,
  type OwnList,
  restore,
  tick,
} from "../../src/handover/own-list.ts";

const list: OwnList = {
  items: [
    { id: "elterngeld", note: "Frau Yıldız anrufen", ticked: ["ausweis"], appointment: "2026-12-03T10:00" },
    { id: "kindergeld" },
    { id: "wohngeld" },
  ],
  dates: { birth: "2026-11-21" },
};
const idsOf = ({ items }: OwnList) => items.map(({ id }) => id);
const first = ({ items }: OwnList) => items[0];

const someId = fc.integer({ min: 0, max: 120 }).map((number) => `service-${number}`);
const someIds = fc.uniqueArray(someId, { maxLength: MAX_KEPT });
const listOf = (ids: readonly string[]): OwnList => ({
  items: ids.map((id, index) => (index % 2 === 0 ? { id } : { id, note: `note to ${id}` })),
  dates: {},
});

describe("an own list", () => {
  it("takes a service at its end, once", () => {
    expect(idsOf(keep(list, "buergergeld"))).toEqual(["elterngeld", "kindergeld", "wohngeld", "buergergeld"]);
    expect(keep(list, "kindergeld")).toBe(list);
  });

  it("is full with sixty", () => {
    const full = listOf(Array.from({ length: MAX_KEPT }, (_, index) => `service-${index}`));
    expect(full.items).toHaveLength(60);
    expect(keep(full, "one-more")).toBe(full);
  });

  it("lets a service go with all that was written to it, and keeps the dates", () => {
    expect(drop(list, "elterngeld")).toEqual({ items: [{ id: "kindergeld" }, { id: "wohngeld" }], dates: list.dates });
  });

  it.each<[string, -1 | 1, readonly string[]]>([
    ["kindergeld", -1, ["kindergeld", "elterngeld", "wohngeld"]],
    ["kindergeld", 1, ["elterngeld", "wohngeld", "kindergeld"]],
    ["elterngeld", -1, ["elterngeld", "kindergeld", "wohngeld"]],
    ["wohngeld", 1, ["elterngeld", "kindergeld", "wohngeld"]],
  ])("moves %s by %i to %j", (id, by, order) => {
    expect(idsOf(move(list, id, by))).toEqual(order);
  });

  it("only changes the order when it moves something", () => {
    fc.assert(
      fc.property(someIds, someId, fc.constantFrom<-1 | 1>(-1, 1), (ids, id, by) => {
        const before = listOf(ids);
        const after = move(before, id, by);
        expect(after.items).toHaveLength(before.items.length);
        expect(new Set(after.items)).toEqual(new Set(before.items));
      }),
    );
  });

  it("writes a note, cuts it between two letters, and takes a blank one away", () => {
    expect(first(annotate(list, "elterngeld", "morgen"))?.note).toBe("morgen");
    const long = first(annotate(list, "elterngeld", "👩‍👧".repeat(100)))?.note ?? "";
    expect([...long]).toHaveLength(MAX_OWN_NOTE);
    expect("👩‍👧".repeat(100).startsWith(long)).toBe(true);
    expect(first(annotate(list, "elterngeld", " \n"))).not.toHaveProperty("note");
  });

  it("ticks documents once each, and forgets the last tick", () => {
    const both = tick(list, "elterngeld", "geburtsurkunde", true);
    expect(first(both)?.ticked).toEqual(["ausweis", "geburtsurkunde"]);
    expect(first(tick(both, "elterngeld", "ausweis", true))?.ticked).toEqual(["ausweis", "geburtsurkunde"]);
    expect(first(tick(both, "elterngeld", "ausweis", false))?.ticked).toEqual(["geburtsurkunde"]);
    expect(first(tick(list, "elterngeld", "ausweis", false))).not.toHaveProperty("ticked");
    expect(tick(list, "kindergeld", "ausweis", false).items[1]).toEqual({ id: "kindergeld" });
  });

  it("sets an appointment and takes it away", () => {
    expect(first(appoint(list, "elterngeld", "2027-01-04T08:30"))?.appointment).toBe("2027-01-04T08:30");
    expect(first(appoint(list, "elterngeld", undefined))).not.toHaveProperty("appointment");
  });

  it("enters a date and takes it away", () => {
    expect(enterDate(list, "job-end", "2028-02-29").dates).toEqual({ birth: "2026-11-21", "job-end": "2028-02-29" });
    expect(enterDate(list, "birth", undefined).dates).toEqual({});
  });

  it.each<[string, (own: OwnList) => OwnList]>([
    ["dropping a service that is not there", (own) => drop(own, "unknown")],
    ["moving one", (own) => move(own, "unknown", 1)],
    ["a note to one", (own) => annotate(own, "unknown", "note")],
    ["a tick at one", (own) => tick(own, "unknown", "ausweis", true)],
    ["an appointment of one", (own) => appoint(own, "unknown", "2026-12-03T10:00")],
    ["an id that is none", (own) => keep(own, "Eltern geld")],
    ["an id without an end", (own) => keep(own, "a".repeat(61))],
    ["a document that is none", (own) => tick(own, "elterngeld", "<b>", true)],
    ["a day that does not exist", (own) => enterDate(own, "birth", "2026-02-29")],
    ["a day of no month", (own) => enterDate(own, "birth", "2026-13-01")],
    ["a day whose year is half typed", (own) => enterDate(own, "birth", "0026-11-21")],
    ["day zero", (own) => enterDate(own, "birth", "2026-03-00")],
    ["a date that is none", (own) => enterDate(own, "__proto__", "2026-02-28")],
    ["an appointment on no day", (own) => appoint(own, "elterngeld", "2026-11-31T10:00")],
    ["an appointment at no time", (own) => appoint(own, "elterngeld", "2026-11-30T24:00")],
    ["an appointment with an appendix", (own) => appoint(own, "elterngeld", "2026-11-30T10:00T")],
    ["an appointment with seconds", (own) => appoint(own, "elterngeld", "2026-11-30T10:00:00")],
  ])("is not changed by %s", (_, change) => {
    expect(change(list)).toBe(list);
  });
});

describe("a list that was handed over", () => {
  it("is added at the end, in its order", () => {
    expect(idsOf(merge(list, ["wohngeld", "bafoeg", "elterngeld", "ummeldung"]))).toEqual([
      "elterngeld",
      "kindergeld",
      "wohngeld",
      "bafoeg",
      "ummeldung",
    ]);
  });

  it("takes nothing from the own one, and nothing of it is lost while there is room", () => {
    fc.assert(
      fc.property(someIds, fc.array(someId, { maxLength: 80 }), (ids, handed) => {
        const own = listOf(ids);
        const merged = merge(own, handed);
        expect(merged.items.slice(0, own.items.length)).toEqual(own.items);
        const wanted = [...new Set([...ids, ...handed])];
        expect(idsOf(merged)).toEqual(wanted.slice(0, MAX_KEPT));
      }),
    );
  });

  it("changes nothing that is there when it comes to a list that is longer than it may be", () => {
    const long = listOf(Array.from({ length: 70 }, (_, index) => `service-${index}`));
    expect(merge(long, ["bafoeg"])).toBe(long);
    expect(EMPTY_LIST).toEqual({ items: [], dates: {} });
  });
});

describe("a change that is taken back", () => {
  const before = annotate(listOf(["wohngeld", "bafoeg", "kindergeld"]), "bafoeg", "alt");

  it("brings back what was taken off, in its place and with its note", () => {
    expect(restore(drop(before, "bafoeg"), before)).toEqual(before);
    expect(restore({ ...before, items: [] }, before)).toEqual(before);
  });

  it("keeps what was written and kept since, here or in another tab", () => {
    const since = keep(
      annotate(tick(drop(before, "wohngeld"), "kindergeld", "ausweis", true), "bafoeg", "neu"),
      "bafa",
    );
    expect(restore(since, before).items).toEqual([
      { id: "wohngeld" },
      { id: "bafoeg", note: "neu" },
      { id: "kindergeld", ticked: ["ausweis"] },
      { id: "bafa" },
    ]);
  });
});

describe("a note that came with a list", () => {
  it("is kept once, the newest first, five at the most, and goes when it is forgotten", () => {
    const notes = ["a", "b", "c", "a", "d", "e", "f"];
    const list = notes.reduce(addMessage, EMPTY_LIST);
    expect(list.messages).toEqual(["f", "e", "d", "a", "c"]);
    expect(addMessage(list, "  ")).toBe(list);
    expect(forgetMessage(list, "d").messages).toEqual(["f", "e", "a", "c"]);
    expect(forgetMessage(addMessage(EMPTY_LIST, "a"), "a")).toEqual(EMPTY_LIST);
  });
});

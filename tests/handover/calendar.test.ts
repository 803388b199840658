import { convertIcsCalendar, type IcsCalendar } from "ts-ics";
import { describe, expect, it } from "vitest";
import { type CalendarEntry, calendarFile } from "../../src/handover/calendar.ts";

const NOW = new Date("2026-11-22T05:00:00Z");
const entry = (changes: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: "elterngeld-beantragen",
  title: "Elterngeld-Antrag: letzter Tag",
  description: "Ohne Gewähr.",
  day: "2026-12-03",
  ...changes,
});
const appointment = (changes: Partial<CalendarEntry>): CalendarEntry => {
  const { day: _, ...rest } = entry(changes);
  return rest;
};
const write = (...entries: CalendarEntry[]) => calendarFile(entries, NOW);
const read = (file: string) => convertIcsCalendar(undefined, file) as IcsCalendar;
/** The lines as a calendar sees them: unfolded. */
const lines = (file: string) => file.replace(/\r\n /g, "").split("\r\n");
const octets = (line: string) => new TextEncoder().encode(line).length;

describe("a calendar file", () => {
  it("has what RFC 5545 demands, in lines that end with CRLF", () => {
    const file = write(entry());
    expect(file.endsWith("\r\nEND:VCALENDAR\r\n")).toBe(true);
    expect(file.replace(/\r\n/g, "")).not.toMatch(/[\r\n]/);
    expect(lines(file)).toEqual(
      expect.arrayContaining([
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Wegweiser Sachsen-Anhalt//DE",
        "UID:elterngeld-beantragen@wegweiser-sachsen-anhalt",
        "DTSTAMP:20261122T050000Z",
      ]),
    );
  });

  it("gives an entry the same UID whenever it is made, so that a second import replaces it", () => {
    const uid = (now: string) => lines(calendarFile([entry()], new Date(now))).find((line) => line.startsWith("UID:"));
    expect(uid("2026-11-22T05:00:00Z")).toBe(uid("2027-03-01T17:30:00Z"));
  });

  it("holds several entries, in their order", () => {
    const file = write(entry(), appointment({ uid: "termin", title: "Termin", at: "2026-12-03T10:00" }));
    expect(read(file).events?.map(({ summary }) => summary)).toEqual(["Elterngeld-Antrag: letzter Tag", "Termin"]);
  });

  it.each<[string, CalendarEntry]>([
    ["a day that does not exist", entry({ day: "2026-02-30" })],
    ["a time that does not exist", appointment({ at: "2026-12-03T25:00" })],
    ["neither day nor time", appointment({})],
  ])("leaves out an entry with %s, and keeps the others", (_, broken) => {
    expect(read(write(broken, entry({ uid: "whole" }))).events).toHaveLength(1);
  });
});

describe("a whole day", () => {
  it.each([
    ["2026-12-03", "20261203", "20261204"],
    ["2026-12-31", "20261231", "20270101"],
    ["2028-02-28", "20280228", "20280229"],
    ["2026-03-29", "20260329", "20260330"],
    ["2026-10-25", "20261025", "20261026"],
  ])("%s ends where the next one starts", (day, start, end) => {
    const file = write(entry({ day }));
    expect(lines(file)).toContain(`DTSTART;VALUE=DATE:${start}`);
    expect(lines(file)).toContain(`DTEND;VALUE=DATE:${end}`);
  });

  it("leaves the person free", () => {
    expect(lines(write(entry()))).toContain("TRANSP:TRANSPARENT");
  });

  it.each([
    [0, "TRIGGER:PT9H"],
    [1, "TRIGGER:-PT15H"],
    [3, "TRIGGER:-P2DT15H"],
    [14, "TRIGGER:-P13DT15H"],
  ])("rings %i days before at 9:00", (remindDaysBefore, trigger) => {
    expect(lines(write(entry({ remindDaysBefore })))).toContain(trigger);
  });

  it("rings not at all where nobody asked for it", () => {
    expect(write(entry())).not.toContain("VALARM");
  });
});

describe("an appointment", () => {
  it.each([
    ["2026-12-03T10:00", "20261203T090000Z", "20261203T100000Z"],
    ["2026-07-03T10:00", "20260703T080000Z", "20260703T090000Z"],
    ["2026-12-31T23:30", "20261231T223000Z", "20261231T233000Z"],
    ["2026-03-29T01:30", "20260329T003000Z", "20260329T013000Z"],
    ["2026-10-25T02:30", "20261025T003000Z", "20261025T013000Z"],
  ])("at %s German time is an hour in UTC", (at, start, end) => {
    const file = write(appointment({ at }));
    expect(lines(file)).toContain(`DTSTART:${start}`);
    expect(lines(file)).toContain(`DTEND:${end}`);
    expect(
      read(file)
        .events?.[0]?.start.date.toISOString()
        .replace(/[-:]|\.000/g, ""),
    ).toBe(start);
  });

  it("rings days before at the same time", () => {
    expect(lines(write(appointment({ at: "2026-12-03T10:00", remindDaysBefore: 2 })))).toContain("TRIGGER:-P2D");
    expect(lines(write(appointment({ at: "2026-12-03T10:00", remindDaysBefore: 0 })))).toContain("TRIGGER:P0D");
  });

  it("takes its time and not the day where both are given", () => {
    expect(lines(write(entry({ at: "2026-12-04T10:00" })))).toContain("DTSTART:20261204T090000Z");
  });
});

describe("a text in a calendar file", () => {
  const hard = 'Zeile 1; Zeile 2, "Ende" \\ Schluss\nZeile 3';

  it("keeps commas, semicolons, backslashes and line breaks", () => {
    const file = write(entry({ title: hard, description: hard, location: hard, remindDaysBefore: 1 }));
    const [event] = read(file).events ?? [];
    expect(event).toMatchObject({ summary: hard, description: hard, location: hard });
    const written = 'Zeile 1\\; Zeile 2\\, "Ende" \\\\ Schluss\\nZeile 3';
    expect(lines(file).filter((line) => line.endsWith(written))).toEqual([
      `SUMMARY:${written}`,
      `DESCRIPTION:${written}`,
      `LOCATION:${written}`,
      // Written by us: the library leaves the text of an alarm as it is.
      `DESCRIPTION:${written}`,
    ]);
  });

  it.each([
    ["a Windows line break", "a\r\nb", "a\\nb"],
    ["an old Mac line break", "a\rb", "a\\nb"],
    ["a line that would end the entry", "a\nEND:VEVENT", "a\\nEND:VEVENT"],
    ["a control character", "a\u0000b\u0007c", "a b c"],
  ])("cannot break the file: %s", (_, title, written) => {
    expect(lines(write(entry({ title })))).toContain(`SUMMARY:${written}`);
  });

  it("cannot bring in a line through the address or the id", () => {
    const file = write(entry({ uid: "a\r\nX-EVIL:1", url: "https://example.org/\nX-EVIL:1" }));
    expect(file.split(/\r\n|\r|\n/).filter((line) => line.startsWith("X-EVIL"))).toEqual([]);
    expect(file.replace(/\r\n/g, "")).not.toMatch(/[\r\n]/);
  });

  it.each([
    ["German", "Ünglücklich üppige Änderungen für größere Häuser. ".repeat(8)],
    ["Ukrainian", "Подайте заяву одразу після народження дитини. ".repeat(8)],
    ["Arabic", "قدّموا الطلب بعد الولادة مباشرة على الإنترنت. ".repeat(8)],
    ["letters outside of the first plane", "👩‍👧 𝔉𝔯𝔦𝔰𝔱 😀".repeat(20)],
    ["one long word", "a".repeat(400)],
  ])("is folded at 75 octets and never within a letter: %s", (_, description) => {
    const file = write(entry({ description, title: description.slice(0, 90).trim() }));
    const folded = file.split("\r\n");
    expect(Math.max(...folded.map(octets))).toBeLessThanOrEqual(75);
    expect(Math.max(...folded.map(octets))).toBeGreaterThan(70);
    expect(folded.filter((line) => new TextDecoder().decode(new TextEncoder().encode(line)) !== line)).toEqual([]);
    expect(lines(file)).toContain(`DESCRIPTION:${description}`);
  });
});

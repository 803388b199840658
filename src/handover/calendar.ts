import { generateIcsCalendar, type IcsAlarm, type IcsEvent } from "ts-ics";
import { deadlineOf } from "../finder/deadlines.ts";
import { germanInstant } from "../finder/german-instant.ts";
import { foldLines } from "./fold-lines.ts";

/** What goes into a calendar: a whole `day`, or an hour from `at` on. */
export interface CalendarEntry {
  /** The same for the same entry: a second import replaces the first. */
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly url?: string;
  readonly location?: string;
  /** Calendar day, `2026-12-03`. */
  readonly day?: string;
  /** Day and time on German clocks, `2026-12-03T10:00`; counts before `day`. */
  readonly at?: string;
  /** A reminder so many days before: of a whole day at 9:00, of a time at the same time. */
  readonly remindDaysBefore?: number;
}

const HOUR = 3_600_000;
const RINGS_AT = 9;

/**
 * A calendar file (RFC 5545, `text/calendar`), UTF-8. An entry without a real day or time is left out.
 * @param now when it was made (DTSTAMP)
 */
export function calendarFile(entries: readonly CalendarEntry[], now: Date): string {
  const events = entries.flatMap((entry) => {
    const span = spanOf(entry);
    return span ? [eventOf(entry, span, now)] : [];
  });
  return foldLines(generateIcsCalendar({ version: "2.0", prodId: "-//Wegweiser Sachsen-Anhalt//DE", events }));
}

type Span = Pick<IcsEvent, "start"> & { readonly end: IcsEvent["start"] };

function spanOf({ day, at }: CalendarEntry): Span | undefined {
  if (at !== undefined) {
    const start = germanInstant(at);
    return start && { start: { date: start }, end: { date: new Date(start.getTime() + HOUR) } };
  }
  const next = deadlineOf(day ?? "", { days: 1 });
  if (day === undefined || next === undefined) return undefined;
  return { start: { date: new Date(day), type: "DATE" }, end: { date: new Date(next), type: "DATE" } };
}

function eventOf(entry: CalendarEntry, span: Span, now: Date): IcsEvent {
  const { title, url, location, remindDaysBefore } = entry;
  const isWholeDay = span.start.type === "DATE";
  return {
    uid: `${oneLine(entry.uid)}@wegweiser-sachsen-anhalt`,
    stamp: { date: now },
    ...span,
    summary: plain(title),
    description: plain(entry.description),
    ...(url ? { url: oneLine(url) } : {}),
    ...(location ? { location: plain(location) } : {}),
    // A day by which something is to be done leaves the person free.
    ...(isWholeDay ? { timeTransparent: "TRANSPARENT" } : {}),
    ...(remindDaysBefore === undefined ? {} : { alarms: [alarmOf(title, remindDaysBefore, isWholeDay)] }),
  };
}

function alarmOf(title: string, days: number, isWholeDay: boolean): IcsAlarm {
  return {
    action: "DISPLAY",
    description: escaped(plain(title)),
    trigger: { type: "relative", value: isWholeDay ? beforeWholeDay(days) : { before: days > 0, days } },
  };
}

/** A whole day starts at midnight: a reminder the day before at 9:00 is 15 hours before that. */
function beforeWholeDay(days: number) {
  if (days <= 0) return { hours: RINGS_AT };
  return { before: true, ...(days > 1 ? { days: days - 1 } : {}), hours: 24 - RINGS_AT };
}

/** The library escapes every text but that of an alarm. */
const escaped = (text: string) => text.replace(/([\\;,])/g, "\\$1").replace(/\n/g, "\\n");

/** Line breaks of one kind, and no other control character: a file with one is no calendar. */
const plain = (text: string) => text.replace(/\r\n?/g, "\n").replace(/(?!\n)\p{Cc}/gu, " ");

/** For ids and addresses, which are not escaped. */
const oneLine = (text: string) => plain(text).replace(/\n/g, "");

import type { Hours } from "../catalogue/schema/primitives.ts";

/** A moment on German clocks. `weekday`: 1 = Monday … 7 = Sunday; `time`: "08:05". */
export interface Moment {
  readonly weekday: number;
  readonly time: string;
}

const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** Offices keep German time, wherever the device is. */
const GERMAN_CLOCK = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Berlin",
  weekday: "short",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

export function germanMoment(now: Date): Moment {
  const part = germanParts(now);
  return { weekday: WEEKDAYS.indexOf(part("weekday")) + 1, time: `${part("hour")}:${part("minute")}` };
}

/** Calendar day on German clocks, "2026-11-22". */
export function germanDay(now: Date): string {
  const part = germanParts(now);
  return `${part("year")}-${part("month")}-${part("day")}`;
}

function germanParts(now: Date): (wanted: Intl.DateTimeFormatPartTypes) => string {
  const parts = GERMAN_CLOCK.formatToParts(now);
  return (wanted) => parts.find(({ type }) => type === wanted)?.value ?? "";
}

/** Whether somebody is there. The last minute is not: who sets out then stands before a closed door. Knows no holidays. */
export function isOpen(hours: Hours, { weekday, time }: Moment): boolean {
  if (hours === "always") return true;
  const yesterday = weekday === 1 ? 7 : weekday - 1;
  return hours.some(({ days, from, to }) =>
    from < to
      ? days.includes(weekday) && from <= time && time < to
      : (days.includes(weekday) && from <= time) || (days.includes(yesterday) && time < to),
  );
}

import { TZDateMini } from "@date-fns/tz";
import { deadlineOf } from "./deadlines.ts";
import { germanDay, germanMoment } from "./opening-hours.ts";

const HOUR = 3_600_000;

/**
 * The instant that German clocks show as `local`. As RFC 5545 (3.3.5) has it: an hour that exists twice is the first of
 * the two; one that does not exist is counted on from the hour before it (02:30 is then 03:30).
 * @param local day and time in Germany, `2026-12-03T10:00`
 * @returns undefined where it is no real day between 1900 and 2100 or no time
 */
export function germanInstant(local: string): Date | undefined {
  const [day = "", time = "", ...rest] = local.split("T");
  if (rest.length > 0 || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time) || !deadlineOf(day, {})) return undefined;
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const instant = new TZDateMini(year, month - 1, date, hour, minute, "Europe/Berlin").getTime();
  const before = new Date(instant - HOUR);
  // Of an hour that exists twice the library takes the second.
  return germanDay(before) === day && germanMoment(before).time === time ? before : new Date(instant);
}

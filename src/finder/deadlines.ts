import { UTCDateMini } from "@date-fns/utc";
import { addDays, addMonths, addWeeks, differenceInCalendarDays } from "date-fns";
import type { Offset } from "../catalogue/schema/rule.ts";

/** Days outside of these years are slips of the finger. */
const FIRST_DAY = "1900-01-01";
const LAST_DAY = "2100-12-31";

/**
 * The last day of a period, or the last day before one (§ 187 Abs. 1, § 188 Abs. 2 and 3 BGB): the day of the event is
 * not counted; weeks end on the same weekday, months on the day of the same number, or on the last day of a month that
 * lacks it. Months are added first, then weeks, then days. Never moved to the next working day: the earliest day is the
 * safe one.
 * @param day calendar day of the event, `2026-11-22`
 * @param offset negative counts lie before the event
 * @returns calendar day; undefined where `day` is no real day between 1900 and 2100
 */
export function deadlineOf(day: string, { months = 0, weeks = 0, days = 0 }: Offset): string | undefined {
  const event = readDay(day);
  return event && writeDay(addDays(addWeeks(addMonths(event, months), weeks), days));
}

/** The rules that belong to a service, in their order. */
export function rulesFor<R extends { readonly services: readonly string[] }>(
  serviceId: string,
  rules: readonly R[],
): readonly R[] {
  return rules.filter(({ services }) => services.includes(serviceId));
}

/**
 * Calendar days from `today` to `day`, both `2026-11-22`: 0 on the day itself, negative once it has passed. NaN where
 * one of them is no real day.
 */
export function daysUntil(day: string, today: string): number {
  const [to, from] = [readDay(day), readDay(today)];
  return to && from ? differenceInCalendarDays(to, from) : Number.NaN;
}

/** In UTC, where every day has 24 hours, whatever zone the device is in. */
function readDay(day: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || day < FIRST_DAY || day > LAST_DAY) return undefined;
  const date = new UTCDateMini(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && writeDay(date) === day ? date : undefined;
}

function writeDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

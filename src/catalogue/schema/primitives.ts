import * as v from "valibot";

/** An id as it stands in addresses: lower case, digits, single hyphens. Never reused, never renamed. */
export const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id is lower case with single hyphens"));

const isCalendarDay = (text: string): boolean => {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** A calendar day, `2026-11-21`. One mistake, one message: the form first. */
export const Day = v.pipe(
  v.string(),
  v.rawTransform(({ dataset: { value }, addIssue, NEVER }) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) addIssue({ message: "a day is written 2026-11-21" });
    else if (!isCalendarDay(value)) addIssue({ message: "this day does not exist" });
    else return value;
    return NEVER;
  }),
);

/** A date as exact as a source gives it: `2026`, `2026-11` or `2026-11-21`. */
export const PartialDate = v.pipe(
  v.string(),
  v.regex(/^(19|20)\d{2}(-(0[1-9]|1[0-2])(-\d{2})?)?$/, "a date is written 2026, 2026-11 or 2026-11-21"),
  v.check((text) => text.length < 10 || isCalendarDay(text), "this day does not exist"),
);

export const WebAddress = v.pipe(
  v.string(),
  v.url("this is no web address"),
  v.regex(/^https?:\/\//, "a web address starts with https://"),
);

/**
 * A telephone number as it is printed: digits in blocks of at most four, parted by spaces.
 * Either with the area code (`0391 540 0`) or a short number (`115`, `116 117`).
 */
export const PhoneNumber = v.pipe(
  v.string(),
  v.regex(/^\d{1,5}( \d{1,4})*$/, "a number is digits in blocks of at most four, parted by spaces"),
);

/** Where a fact was seen. `date` is the date that the page gives; null where it gives none. */
export const Source = v.strictObject({
  id: Id,
  url: WebAddress,
  date: v.nullable(PartialDate),
  supports: v.pipe(v.string(), v.minLength(3)),
});
export type Source = v.InferOutput<typeof Source>;

/** Ids of the record's own `sources`; a fact without one is not accepted. */
export const SourceRefs = v.pipe(v.array(Id), v.minLength(1, "a fact needs at least one source"));

const Time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, "a time is written 08:00"));

/** Opening hours, local time of Germany. Days: 1 = Monday … 7 = Sunday, as in ISO 8601. */
export const Hours = v.union([
  v.literal("always"),
  v.pipe(
    v.array(
      v.strictObject({
        days: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))), v.minLength(1)),
        from: Time,
        to: Time,
      }),
    ),
    v.minLength(1),
  ),
]);
export type Hours = v.InferOutput<typeof Hours>;

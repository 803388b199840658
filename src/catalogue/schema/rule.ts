import * as v from "valibot";
import { Day, Id, Source } from "./primitives.ts";

const Count = v.pipe(v.number(), v.integer("a count is a whole number"), v.notValue(0, "a count of 0 says nothing"));

/** How far the last day lies from the date that was entered; negative: before it. Months are added first, days last. */
export const Offset = v.pipe(
  v.strictObject({ months: v.optional(Count), weeks: v.optional(Count), days: v.optional(Count) }),
  v.check((offset) => {
    const fields = Object.values(offset).filter((count) => count !== undefined).length;
    return fields === 1 || fields === 2;
  }, "an offset has one or two fields of months, weeks and days"),
);
export type Offset = v.InferOutput<typeof Offset>;

/**
 * A deadline that the law ties to one date of a person's life. The words stand in `locales/<locale>/rules.json`.
 * People act on the day that it gives: where law and practice differ by days, the offset gives the earliest.
 */
export const Rule = v.strictObject({
  id: Id,
  /** Services on whose pages it stands. */
  services: v.pipe(v.array(Id), v.minLength(1, "a rule needs at least one service")),
  /** The date that the person enters, by its id: `birth`, `job-end`. */
  from: Id,
  offset: Offset,
  /** The paragraph, in its German short form. */
  legalBasis: v.pipe(v.string(), v.regex(/^§/, "a legal basis starts with its paragraph")),
  sources: v.pipe(
    v.array(Source),
    v.check((sources) => sources.some(({ date }) => date !== null), "a rule needs a source with a date"),
  ),
  checkedOn: Day,
  reviewOn: Day,
});
export type Rule = v.InferOutput<typeof Rule>;

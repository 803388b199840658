import * as v from "valibot";
import { Id } from "./primitives.ts";
import { Origin } from "./service-text.ts";

const line = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(max));

/** The words of one rule. */
export const RuleText = v.strictObject({
  /** What to do: "Elterngeld beantragen". */
  title: line(80),
  /** What to do by this day, what happens else, and who should not rely on it. */
  text: line(500),
  /** Name of the entry in a calendar. */
  event: line(80),
});
export type RuleText = v.InferOutput<typeof RuleText>;

/** `locales/<locale>/rules.json`: how each date is asked for, and the words of each rule. */
export const RuleTexts = v.strictObject({
  origin: Origin,
  dates: v.record(Id, v.strictObject({ ask: line(160) })),
  rules: v.record(Id, RuleText),
});
export type RuleTexts = v.InferOutput<typeof RuleTexts>;

import * as v from "valibot";

/** Who wrote a text, and whether a person has read it (EU AI Act, Art. 50(4)). */
export const Origin = v.picklist(["human", "machine", "machine-reviewed"]);
export type Origin = v.InferOutput<typeof Origin>;

const line = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(max));
const lines = (max: number) => v.array(line(max));

/**
 * The words of one service in one locale (`locales/<locale>/services/<id>.json`).
 * Plain sentences without markup. {{name}} stands for a sum of the record's `amounts`.
 * In Leichte Sprache an item may hold several short sentences; each is shown on its own line.
 */
export const ServiceText = v.strictObject({
  origin: Origin,
  title: line(70),
  /** What it is, in one sentence (in Leichte Sprache: one to three short ones). */
  summary: line(220),
  /** The next step, for the card. */
  nextStep: line(160),
  what: v.pipe(lines(400), v.minLength(1)),
  who: v.pipe(lines(300), v.minLength(1)),
  /** Conditions that no question can settle. */
  checkYourself: v.optional(lines(400)),
  /** What it brings or costs. */
  money: v.optional(lines(400)),
  deadlines: v.optional(lines(400)),
  steps: v.pipe(lines(320), v.minLength(1)),
  responsible: line(320),
  goodToKnow: v.optional(lines(400)),
  /** What to look at or ask, to print and to tick off on paper. */
  checklists: v.optional(v.array(v.strictObject({ title: line(80), items: v.pipe(lines(200), v.minLength(2)) }))),
  /** Label of each channel of the record, by its id. */
  channels: v.record(v.string(), line(120)),
  /** Everyday, former and official names that people may look for. */
  alsoCalled: v.optional(lines(80)),
});
export type ServiceText = v.InferOutput<typeof ServiceText>;

/** The words of one life event in one locale (`locales/<locale>/life-events.json`, by id). */
export const LifeEventText = v.strictObject({
  title: line(60),
  /** One line under the title on the start page. */
  short: line(120),
  intro: line(300),
  /** "Das ist jetzt wichtig": what matters in the first days. */
  first: v.pipe(lines(300), v.minLength(1)),
});
export type LifeEventText = v.InferOutput<typeof LifeEventText>;

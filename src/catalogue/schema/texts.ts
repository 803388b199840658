import * as v from "valibot";
import { LifeEventText, Origin } from "./service-text.ts";

const text = v.pipe(v.string(), v.trim(), v.minLength(1));

export const QuestionText = v.strictObject({
  question: text,
  help: v.optional(text),
  options: v.record(v.string(), text),
  /** What the answer says about the person, for the reasons of a result. */
  statements: v.record(v.string(), text),
});
export type QuestionText = v.InferOutput<typeof QuestionText>;

/** `locales/<locale>/questions.json`: the origin, then one entry a question. */
export const QuestionTexts = v.objectWithRest({ origin: Origin }, QuestionText);
export type QuestionTexts = Readonly<Record<string, QuestionText>>;

/** `locales/<locale>/life-events.json`. */
export const LifeEventTexts = v.objectWithRest({ origin: Origin }, LifeEventText);
export type LifeEventTexts = Readonly<Record<string, LifeEventText>>;

/** `locales/<locale>/glossary.json`: terms that recur, translated once. */
export const Glossary = v.strictObject({
  origin: Origin,
  documents: v.record(v.string(), v.strictObject({ name: text, hint: v.optional(text) })),
  offices: v.record(v.string(), v.strictObject({ name: text, what: text })),
});
export type Glossary = v.InferOutput<typeof Glossary>;

/** One formal page in `locales/<locale>/formal.json`. {{name}} stands for a field of the operator. */
export const FormalText = v.strictObject({
  title: text,
  intro: v.optional(text),
  sections: v.array(
    v.strictObject({ heading: text, paragraphs: v.optional(v.array(text)), items: v.optional(v.array(text)) }),
  ),
});
export type FormalText = v.InferOutput<typeof FormalText>;

export const FormalTexts = v.objectWithRest({ origin: Origin }, FormalText);

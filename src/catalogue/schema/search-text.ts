import * as v from "valibot";
import { Id } from "./primitives.ts";
import { Origin } from "./service-text.ts";

const phrases = v.array(v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(60)));

/**
 * What people say and type (`locales/<locale>/search.json`): by service, and by danger.
 * Not shown, only looked for; what leads to a hit is shown as its reason.
 */
export const SearchText = v.strictObject({
  origin: Origin,
  services: v.record(Id, phrases),
  /** By danger (`src/catalogue/dangers.json`): words that mean it without doubt. */
  dangers: v.record(Id, phrases),
  /** Words that say nothing: "ich", "brauche", "wie", "beantragen". */
  stopWords: v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(30))),
});
export type SearchText = v.InferOutput<typeof SearchText>;

/** A danger that people type, and the telephone numbers that help first, as channels of services (`src/catalogue/dangers.json`). */
export const Danger = v.strictObject({
  id: Id,
  numbers: v.pipe(v.array(v.strictObject({ service: Id, channel: Id })), v.minLength(1)),
});
export type Danger = v.InferOutput<typeof Danger>;

import * as v from "valibot";
import { Criterion } from "./criterion.ts";
import { Id } from "./primitives.ts";

/** One question about a person's situation. "Don't know" is always possible and stands for no option. */
export const Question = v.strictObject({
  id: Id,
  options: v.pipe(v.array(Id), v.minLength(2)),
  /** Asked only once this holds for certain. */
  askIf: v.optional(Criterion),
});
export type Question = v.InferOutput<typeof Question>;

/** A life situation that leads to services (CPSV-AP: LifeEvent). */
export const LifeEvent = v.strictObject({
  id: Id,
  icon: v.string(),
  /** Among the choices that the start page shows first, large; the others stand below as a list. */
  prominent: v.optional(v.boolean()),
  /** Questions that may be asked here, the most telling first; at most five are. */
  questions: v.array(Id),
  /** As for services: a quick exit and a neutral title. */
  sensitive: v.optional(v.boolean()),
  /** The question that comes before all others whatever it changes: whether somebody is in danger, or a home is. */
  askFirst: v.optional(Id),
  /** What the choice of this life event says already. */
  presumes: v.record(Id, Id),
});
export type LifeEvent = v.InferOutput<typeof LifeEvent>;

import * as v from "valibot";
import { Id } from "./primitives.ts";

/**
 * A condition on the facts about a person's situation (CPSV-AP: Criterion).
 * A leaf holds when the answer to the question `fact` is one of `is`.
 * Written as data, so that an explanation can be derived from it.
 */
export type Criterion =
  | { readonly fact: string; readonly is: readonly string[] }
  | { readonly all: readonly Criterion[] }
  | { readonly any: readonly Criterion[] }
  | { readonly not: Criterion };

const Leaf = v.strictObject({ fact: Id, is: v.pipe(v.array(Id), v.minLength(1)) });

export const Criterion: v.GenericSchema<Criterion> = v.lazy((input) => {
  if (typeof input === "object" && input !== null) {
    if ("all" in input) return v.strictObject({ all: v.array(Criterion) });
    if ("any" in input) return v.strictObject({ any: v.pipe(v.array(Criterion), v.minLength(1)) });
    if ("not" in input) return v.strictObject({ not: Criterion });
  }
  return Leaf;
});

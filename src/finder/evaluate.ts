import type { Criterion } from "../catalogue/schema/criterion.ts";
import type { PublicService } from "../catalogue/schema/service.ts";
import { type Answers, UNSURE } from "./answers.ts";

/** Kleene's three values: an open answer never decides. */
export type Truth = "yes" | "no" | "unknown";

/** A criterion's value and the questions behind it. */
export interface Evaluation {
  readonly value: Truth;
  /** Questions whose answers decided the value (for "yes" and "no"). */
  readonly decidedBy: readonly string[];
  /** Questions that are still open and could decide it (for "unknown"). */
  readonly missing: readonly string[];
}

const EVERYBODY: Evaluation = { value: "yes", decidedBy: [], missing: [] };

/**
 * Evaluates a criterion over what is known.
 * @param criterion absent: the service is for everybody
 * @param facts answers and presumptions by question id
 */
export function evaluate(criterion: Criterion | undefined, facts: Answers): Evaluation {
  if (criterion === undefined) return EVERYBODY;
  if ("all" in criterion) return combine(criterion.all, facts, "no");
  if ("any" in criterion) return combine(criterion.any, facts, "yes");
  if ("not" in criterion) return negate(evaluate(criterion.not, facts));
  const answer = facts[criterion.fact];
  if (answer === undefined || answer === UNSURE) return { value: "unknown", decidedBy: [], missing: [criterion.fact] };
  return { value: criterion.is.includes(answer) ? "yes" : "no", decidedBy: [criterion.fact], missing: [] };
}

/**
 * Evaluates a service: what its criteria exclude stays excluded; where they hold, `suits` tells likely from maybe.
 * A wish that is not met never excludes: the value is "unknown" then, with nothing missing.
 */
export function evaluateService(service: Pick<PublicService, "criteria" | "suits">, facts: Answers): Evaluation {
  const hard = evaluate(service.criteria, facts);
  if (!service.suits || hard.value === "no") return hard;
  const soft = evaluate(service.suits, facts);
  const decidedBy = [...new Set([...hard.decidedBy, ...(soft.value === "yes" ? soft.decidedBy : [])])];
  const missing = [...new Set([...hard.missing, ...soft.missing])];
  return { value: hard.value === "yes" && soft.value === "yes" ? "yes" : "unknown", decidedBy, missing };
}

/** `decisive` is the value that settles the whole alone: "no" for all, "yes" for any. */
function combine(parts: readonly Criterion[], facts: Answers, decisive: "yes" | "no"): Evaluation {
  const results = parts.map((part) => evaluate(part, facts));
  const settling = results.filter((result) => result.value === decisive);
  if (settling.length > 0) return { value: decisive, decidedBy: union(settling, "decidedBy"), missing: [] };
  const open = results.filter((result) => result.value === "unknown");
  if (open.length > 0) {
    return { value: "unknown", decidedBy: union(results, "decidedBy"), missing: union(open, "missing") };
  }
  return { value: decisive === "no" ? "yes" : "no", decidedBy: union(results, "decidedBy"), missing: [] };
}

function negate(result: Evaluation): Evaluation {
  if (result.value === "unknown") return result;
  return { ...result, value: result.value === "yes" ? "no" : "yes" };
}

function union(results: readonly Evaluation[], key: "decidedBy" | "missing"): readonly string[] {
  return [...new Set(results.flatMap((result) => result[key]))];
}

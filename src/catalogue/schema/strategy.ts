import * as v from "valibot";
import { Id } from "./primitives.ts";

/** A system that the strategy papers of the Land name, and the service whose page tells of it. */
export const StrategySystem = v.strictObject({ system: v.pipe(v.string(), v.minLength(2)), service: Id });
export type StrategySystem = v.InferOutput<typeof StrategySystem>;

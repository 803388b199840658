import * as v from "valibot";
import type { ChosenPlace } from "../views/state.ts";

const StoredPlace = v.strictObject({
  ags: v.pipe(v.string(), v.regex(/^15\d{6}$/)),
  kreis: v.pipe(v.string(), v.regex(/^15\d{3}$/)),
  name: v.pipe(v.string(), v.maxLength(80)),
  gemeinde: v.pipe(v.string(), v.maxLength(80)),
  kreisName: v.pipe(v.string(), v.maxLength(80)),
  postcode: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{5}$/))),
});

/**
 * Reads a stored place as input from outside: anybody may have written there. undefined where it is broken.
 * A chunk of its own: only who has chosen a place needs the schema.
 */
export function parseStoredPlace(text: string): ChosenPlace | undefined {
  try {
    const result = v.safeParse(StoredPlace, JSON.parse(text));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}

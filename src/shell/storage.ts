import * as v from "valibot";
import { LOCALE_IDS } from "../catalogue/locales.ts";

/** What may lie in the browser's storage: only what a person chose. Anything else there is not ours. */
export const StoredPlace = v.strictObject({
  ags: v.pipe(v.string(), v.regex(/^15\d{6}$/)),
  kreis: v.pipe(v.string(), v.regex(/^15\d{3}$/)),
  name: v.pipe(v.string(), v.maxLength(80)),
  gemeinde: v.pipe(v.string(), v.maxLength(80)),
  kreisName: v.pipe(v.string(), v.maxLength(80)),
  postcode: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{5}$/))),
});
export const StoredLocale = v.picklist(LOCALE_IDS);

type Key = "place" | "locale";

/** Reads a stored value; undefined where there is none, where it is broken, or where the browser allows no storage. */
export function recall<S extends v.GenericSchema>(key: Key, schema: S): v.InferOutput<S> | undefined {
  try {
    const text = localStorage.getItem(key);
    if (text === null) return undefined;
    const result = v.safeParse(schema, key === "locale" ? text : JSON.parse(text));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value; does nothing where the storage is full or forbidden: the app goes on with what is on the screen. */
export function remember(key: Key, value: unknown): void {
  try {
    localStorage.setItem(key, typeof value === "string" ? value : JSON.stringify(value));
  } catch {
    // Nothing to be done and nothing lost: the choice holds until the page is closed.
  }
}

export function forget(key: Key): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // As above.
  }
}

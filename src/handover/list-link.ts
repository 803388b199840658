import type { LocaleId } from "../catalogue/locales.ts";
import { pathOf } from "./addresses.ts";

/**
 * Whether a fragment of the list page (with or without `#`) is meant to be a list: everything but a plain anchor, so that
 * a link that lost its beginning is told from none. What it holds is read by list-fragment.ts, a chunk of its own.
 */
export function isListFragment(fragment: string): boolean {
  const text = fragment.replace(/^#/, "");
  return text !== "" && (/^weg/i.test(text) || !/^[a-z][a-z-]*$/.test(text));
}

/** The link that opens a handed-over list in a language. `fragment` as `encodeList` writes it. */
export function listAddress(origin: string, locale: LocaleId, fragment: string): string {
  return `${origin}${pathOf(locale, { kind: "list" })}#${fragment}`;
}

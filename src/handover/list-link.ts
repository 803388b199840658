import type { LocaleId } from "../catalogue/locales.ts";
import { pathOf } from "./addresses.ts";

/** Whether a fragment (with or without `#`) carries a list; its content is read by list-fragment.ts, a chunk of its own. */
export function isListFragment(fragment: string): boolean {
  return /^#?weg1/i.test(fragment);
}

/** The link that opens a handed-over list in a language. `fragment` as `encodeList` writes it. */
export function listAddress(origin: string, locale: LocaleId, fragment: string): string {
  return `${origin}${pathOf(locale, { kind: "list" })}#${fragment}`;
}

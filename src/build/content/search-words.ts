import type { SearchWords } from "../../catalogue/content.ts";
import { LOCALE_IDS, type LocaleId, REFERENCE_LOCALE } from "../../catalogue/locales.ts";
import type { RawContent } from "./read-content.ts";

/** Leichte Sprache is German: what people type there is the same. */
const isGerman = (locale: LocaleId) => locale === REFERENCE_LOCALE || locale === "de-simple";

/**
 * What the search of a locale knows beyond the words of its services: its own phrases, and the words of danger of every
 * language. Who is in danger types the language that comes first, and must not wait for another file.
 */
export function searchWordsOf({ texts, dangers }: RawContent, locale: LocaleId): SearchWords {
  const own = texts[locale].search;
  const german = texts[REFERENCE_LOCALE].search;
  return {
    phrases: isGerman(locale) ? {} : own.services,
    stopWords: [...new Set([...own.stopWords, ...german.stopWords])],
    dangers: dangers.map(({ id, numbers }) => ({
      id,
      numbers,
      phrases: [...new Set(LOCALE_IDS.flatMap((spoken) => texts[spoken].search.dangers[id] ?? []))],
    })),
  };
}

/** German names and phrases of a service, for the search in every language. */
export function searchNamesOf({ texts }: RawContent, id: string): readonly string[] {
  const { services, search } = texts[REFERENCE_LOCALE];
  const text = services.get(id);
  return [...new Set([text?.title ?? "", ...(text?.alsoCalled ?? []), ...(search.services[id] ?? [])])];
}

/** A language version. Locale, language tag and direction always travel together. */
export interface Locale {
  readonly id: LocaleId;
  /** BCP 47 tag for `lang` and `hreflang`. `de-simple` is German in the registered variant `simple`. */
  readonly tag: string;
  readonly dir: "ltr" | "rtl";
  /** The language's own name for itself. */
  readonly name: string;
}

export const LOCALE_IDS = ["de", "de-simple", "en", "uk", "ar"] as const;
export type LocaleId = (typeof LOCALE_IDS)[number];

export const REFERENCE_LOCALE: LocaleId = "de";

export const LOCALES: Readonly<Record<LocaleId, Locale>> = {
  de: { id: "de", tag: "de", dir: "ltr", name: "Deutsch" },
  "de-simple": { id: "de-simple", tag: "de-simple", dir: "ltr", name: "Leichte Sprache" },
  en: { id: "en", tag: "en", dir: "ltr", name: "English" },
  uk: { id: "uk", tag: "uk", dir: "ltr", name: "Українська" },
  ar: { id: "ar", tag: "ar", dir: "rtl", name: "العربية" },
};

export function isLocaleId(text: string): text is LocaleId {
  return (LOCALE_IDS as readonly string[]).includes(text);
}

/** Whether official German names need a `lang="de"` and a translation beside them. */
export function isGerman(locale: Locale): boolean {
  return locale.tag.startsWith("de");
}

import { LOCALE_IDS, type LocaleId } from "../../catalogue/locales.ts";

type Script = "arabic" | "cyrillic" | "latin";

/** The script that the phrases of a locale are written in. */
const SCRIPTS: Readonly<Partial<Record<LocaleId, Script>>> = { ar: "arabic", uk: "cyrillic" };

const scriptOf = (locale: LocaleId): Script => SCRIPTS[locale] ?? "latin";

function scriptIn(query: string): Script | undefined {
  if (/\p{Script=Arabic}/u.test(query)) return "arabic";
  if (/\p{Script=Cyrillic}/u.test(query)) return "cyrillic";
  return /\p{Script=Latin}/u.test(query) ? "latin" : undefined;
}

/**
 * The languages, beside the page's, whose phrases a query may be written in. German is not among them: its names are
 * found in every language.
 */
export function otherLanguages(query: string, page: LocaleId): readonly LocaleId[] {
  const script = scriptIn(query);
  return LOCALE_IDS.filter((id) => id !== page && !id.startsWith("de") && scriptOf(id) === script);
}

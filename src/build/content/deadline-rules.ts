import type { DeadlineRule } from "../../catalogue/content.ts";
import type { LocaleId } from "../../catalogue/locales.ts";
import { newestDate } from "../../finder/freshness.ts";
import type { RawContent } from "./read-content.ts";

/** The deadline rules with the words of a locale, without what only editors need. */
export function deadlineRulesOf({ rules, texts }: RawContent, locale: LocaleId): readonly DeadlineRule[] {
  const { dates, rules: words } = texts[locale].rules;
  return rules.flatMap(({ id, services, from, offset, legalBasis, sources }) => {
    const text = words[id];
    const ask = dates[from]?.ask;
    const refs = sources.map((source) => source.id);
    const asOf = newestDate(refs, sources);
    return text && ask && asOf ? [{ id, services, from, offset, legalBasis, asOf, ask, ...text }] : [];
  });
}

import { LOCALE_IDS, type LocaleId } from "../../catalogue/locales.ts";
import type { Rule } from "../../catalogue/schema/rule.ts";
import type { RawContent } from "../content/read-content.ts";
import { repeated } from "./records.ts";

const AT = "src/catalogue/rules.json";

/** Mistakes in deadline rules: services that do not exist, dates that cannot be, and words that a language lacks. */
export function checkRules(content: RawContent, today: string): readonly string[] {
  return [
    ...repeated(content.rules, AT),
    ...content.rules.flatMap((rule) => checkRule(rule, content, today)),
    ...LOCALE_IDS.flatMap((locale) => checkWords(content, locale)),
  ];
}

function checkRule(rule: Rule, { services }: RawContent, today: string): readonly string[] {
  const at = `${AT}: ${rule.id}`;
  return [
    ...rule.services
      .filter((id) => !services.some((service) => service.id === id))
      .map((id) => `${at}: there is no service "${id}"`),
    ...repeated(rule.sources, `${at}: sources`),
    ...(rule.checkedOn > today ? [`${at}: checkedOn: ${rule.checkedOn} lies in the future`] : []),
    ...(rule.reviewOn <= rule.checkedOn ? [`${at}: reviewOn: ${rule.reviewOn} is not after checkedOn`] : []),
  ];
}

/** A rule without words would be missing on the page, and nobody would notice. */
function checkWords({ rules, texts }: RawContent, locale: LocaleId): readonly string[] {
  const at = `locales/${locale}/rules.json`;
  const words = texts[locale].rules;
  const ids = new Set(rules.map(({ id }) => id));
  const dates = new Set(rules.map(({ from }) => from));
  return [
    ...[...ids].filter((id) => !words.rules[id]).map((id) => `${at}: rules: "${id}" has no words`),
    ...[...dates].filter((id) => !words.dates[id]).map((id) => `${at}: dates: "${id}" has no words`),
    ...Object.keys(words.rules).flatMap((id) => (ids.has(id) ? [] : [`${at}: rules: there is no rule "${id}"`])),
    ...Object.keys(words.dates).flatMap((id) => (dates.has(id) ? [] : [`${at}: dates: no rule starts from "${id}"`])),
  ];
}

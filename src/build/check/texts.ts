import type { LocaleId } from "../../catalogue/locales.ts";
import type { ServiceText } from "../../catalogue/schema/service-text.ts";
import { amountNames } from "../../finder/amounts.ts";
import { FORMAL_PAGES } from "../../handover/addresses.ts";
import type { RawContent } from "../content/read-content.ts";
import { checkLeichteSprache } from "./leichte-sprache.ts";

/** Mistakes in the texts of a locale: gaps, sums and numbers in running text, markup, rules of Leichte Sprache. */
export function checkTexts(content: RawContent, locale: LocaleId): readonly string[] {
  const at = `locales/${locale}`;
  const texts = content.texts[locale];
  const german = content.texts.de;
  return [
    ...sameKeys(german.ui, texts.ui, `${at}/ui.json`),
    ...sameKeys(german.questions, texts.questions, `${at}/questions.json`),
    ...sameKeys(german.lifeEvents, texts.lifeEvents, `${at}/life-events.json`),
    ...sameKeys(german.glossary, texts.glossary, `${at}/glossary.json`),
    ...FORMAL_PAGES.filter((id) => !texts.formal[id]).map((id) => `${at}/formal.json: ${id}: is missing`),
    ...content.questions.flatMap(({ id, options }) =>
      options.flatMap((option) => {
        const text = texts.questions[id] as
          | { options: Record<string, string>; statements: Record<string, string> }
          | undefined;
        return text?.options[option] && text.statements[option]
          ? []
          : [`${at}/questions.json: ${id}: the option "${option}" has no words`];
      }),
    ),
    ...factsInRunningText(texts.questions, `${at}/questions.json`),
    ...factsInRunningText(texts.lifeEvents, `${at}/life-events.json`),
    ...factsInRunningText(texts.rules, `${at}/rules.json`),
    ...content.lifeEvents.flatMap(({ id }) =>
      texts.lifeEvents[id] ? [] : [`${at}/life-events.json: ${id}: has no words`],
    ),
    ...content.services.flatMap(({ id }) => {
      const text = texts.services.get(id);
      if (!text) return locale === "de" ? [`${at}/services/${id}.json: is missing`] : [];
      return checkServiceText(text, `${at}/services/${id}.json`, id, content);
    }),
    ...[...texts.services.keys()]
      .filter((id) => !content.services.some((service) => service.id === id))
      .map((id) => `${at}/services/${id}.json: there is no service "${id}"`),
    ...(locale === "de-simple" ? leichteSprache(texts, at) : []),
  ];
}

/** Facts come from fields, so that each can be checked and shown with its source. */
const IN_RUNNING_TEXT: readonly [RegExp, string][] = [
  [
    /[€£$]\s?\d[\d.,]*|\d[\d.,]*\s?(€|Euro|euro|євро|يورو|EUR)/,
    "a sum of money; put it into `amounts` and write {{name}}",
  ],
  [/(https?:|www\.)\S+/, "a web address; put it into `channels`"],
  [/(\+\d{2}|\b0\d{2,4})[ /-]?\d[\d -]{3,}/, "a phone number; put it into `channels`"],
  [/\S+@\S+\.\w+/, "an e-mail address; put it into `channels`"],
  [/<[a-z/!]/i, "markup; write plain sentences"],
];

function factsInRunningText(text: unknown, at: string): string[] {
  return strings(text, "").flatMap(([path, line]) =>
    IN_RUNNING_TEXT.flatMap(([pattern, what]) => {
      // Leichte Sprache knows no percentages: there an example in euro stands for them ("Von je 100 Euro …").
      if (at.includes("/de-simple/") && /zum Beispiel/i.test(line) && what.startsWith("a sum")) return [];
      const found = pattern.exec(line);
      return found ? [`${at}: ${path}: "${found[0]}" is ${what}`] : [];
    }),
  );
}

/** Lists whose page says that a sentence was left out. Not the deadlines: one must never vanish with a sum. */
const MAY_HOLD_SUMS = /^(who|checkYourself|money|steps|goodToKnow)\./;

function checkServiceText(text: ServiceText, at: string, id: string, content: RawContent): string[] {
  const service = content.services.find((candidate) => candidate.id === id);
  const german = content.texts.de.services.get(id);
  const problems: string[] = [];
  problems.push(...factsInRunningText(text, at));
  for (const [path, line] of strings(text, "")) {
    for (const name of amountNames(line)) {
      if (!service?.amounts?.[name]) problems.push(`${at}: ${path}: {{${name}}} is no sum of the record`);
      if (!MAY_HOLD_SUMS.test(path))
        problems.push(`${at}: ${path}: {{${name}}}: sums are filled in only in lists that say so when one has expired`);
    }
  }
  const names = (value: unknown) =>
    [...new Set(strings(value, "").flatMap(([, line]) => amountNames(line)))].sort().join(" ");
  for (const field of ["money", "checkYourself"] as const) {
    if (names(text[field]) !== names(german?.[field]))
      problems.push(`${at}: ${field}: the sums are not those of the German text (${names(german?.[field])})`);
    if (german?.[field] && text[field] && text[field].length === 0) problems.push(`${at}: ${field}: is empty`);
  }
  for (const channel of service?.channels ?? []) {
    if (!text.channels[channel.id]) problems.push(`${at}: channels: the channel "${channel.id}" has no label`);
  }
  return problems;
}

function leichteSprache(texts: RawContent["texts"]["de-simple"], at: string): string[] {
  const files: [string, unknown][] = [
    ["ui.json", texts.ui],
    ["questions.json", texts.questions],
    ["life-events.json", texts.lifeEvents],
    ["glossary.json", texts.glossary],
    ["formal.json", texts.formal],
    ["rules.json", texts.rules],
    ...[...texts.services].map(([id, text]) => [`services/${id}.json`, text] as [string, unknown]),
  ];
  return files.flatMap(([file, value]) =>
    strings(value, "")
      .filter(([path]) => !/^origin$|alsoCalled/.test(path))
      .flatMap(([path, line]) =>
        checkLeichteSprache(line).map(
          ({ rule, found }) => `${at}/${file}: ${path}: Leichte Sprache ${rule}: "${found}"`,
        ),
      ),
  );
}

/** Every string below a value, with its path. */
export function strings(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => strings(child, path ? `${path}.${key}` : key));
}

/** i18next's endings for plural forms: which of them a language has differs. */
const PLURAL = /_(zero|one|two|few|many|other)$/;

function sameKeys(german: unknown, own: unknown, at: string): string[] {
  const keys = (value: unknown) =>
    new Set(
      strings(value, "")
        .map(([path]) => path.replace(PLURAL, ""))
        .filter((path) => !/\.(help|hint)$/.test(path)),
    );
  const wanted = keys(german);
  const found = keys(own);
  return [
    ...[...wanted]
      .filter((key) => !found.has(key) && !/\.first\.\d+$|\.\d+$/.test(key))
      .map((key) => `${at}: ${key}: is missing`),
    ...[...found]
      .filter((key) => !wanted.has(key) && !/\.\d+$/.test(key))
      .map((key) => `${at}: ${key}: is not in the German file`),
  ];
}

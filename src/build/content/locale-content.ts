import type { Core, DataFiles, Pack, PackPart, Records } from "../../catalogue/content.ts";
import { type LocaleId, REFERENCE_LOCALE } from "../../catalogue/locales.ts";
import type { Origin } from "../../catalogue/schema/service-text.ts";
import { deadlineRulesOf } from "./deadline-rules.ts";
import type { RawContent } from "./read-content.ts";
import { searchNamesOf, searchWordsOf } from "./search-words.ts";
import { shippedRecord, shippedWords } from "./shipped-service.ts";

export function coreOf(content: RawContent, locale: LocaleId, files: DataFiles): Core {
  const texts = content.texts[locale];
  return {
    locale,
    origin: leastReviewed([texts.ui, texts.questions, texts.lifeEvents, texts.glossary, texts.formal]),
    ui: texts.ui,
    lifeEvents: content.lifeEvents,
    lifeEventNames: Object.fromEntries(
      content.lifeEvents.flatMap(({ id }) => {
        const text = texts.lifeEvents[id];
        return text && typeof text === "object" ? [[id, { title: text.title, short: text.short }]] : [];
      }),
    ),
    questions: content.questions,
    operator: content.operator,
    feeds: content.feeds,
    dataFiles: files,
  } as Core;
}

/** All services, without words but those that are German everywhere. */
export function recordsOf(content: RawContent): Records {
  return content.services.map((record) => ({
    ...shippedRecord(record),
    searchNames: searchNamesOf(content, record.id),
  }));
}

/** All words of a locale. */
export function packOf(content: RawContent, locale: LocaleId): Pack {
  const words = content.services.map((record) => [record.id, shippedWords(content, record, locale)]);
  const texts = content.texts[locale];
  return {
    words: Object.fromEntries(words),
    formal: withoutOrigin(texts.formal),
    lifeEventTexts: withoutOrigin(texts.lifeEvents) as Pack["lifeEventTexts"],
    questionTexts: withoutOrigin(texts.questions) as Pack["questionTexts"],
    glossary: withoutOrigin(texts.glossary),
    germanGlossary: withoutOrigin(content.texts[REFERENCE_LOCALE].glossary),
    rules: deadlineRulesOf(content, locale),
    search: searchWordsOf(content, locale),
  };
}

/** How many services share a file: small enough that a weak network gets each in one go. */
const SERVICES_PER_PART = 60;

/**
 * A pack as the files that are shipped: the words around the services, then the services by a hash of their id,
 * so that a corrected word costs one file and a new service moves no other; last what the search knows.
 */
export function partsOf({ words, search, ...around }: Pack): readonly PackPart[] {
  const ids = Object.keys(words);
  const count = Math.max(1, Math.ceil(ids.length / SERVICES_PER_PART));
  const parts = Array.from({ length: count }, (_, part) =>
    Object.fromEntries(Object.entries(words).filter(([id]) => spread(id) % count === part)),
  );
  return [around, ...parts.map((share) => ({ words: share })), { search }];
}

const spread = (id: string) => [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 65_521, 7);

function withoutOrigin<T extends { origin: unknown }>({ origin: _, ...rest }: T): Omit<T, "origin"> {
  return rest;
}

/** One text that no person has read is enough to say so. */
function leastReviewed(texts: readonly { readonly origin: Origin }[]): Origin {
  const origins = texts.map(({ origin }) => origin);
  return (["machine", "machine-reviewed"] as const).find((origin) => origins.includes(origin)) ?? "human";
}

import type { Core, DataFiles, Pack, Records } from "../../catalogue/content.ts";
import { type LocaleId, REFERENCE_LOCALE } from "../../catalogue/locales.ts";
import type { Origin } from "../../catalogue/schema/service-text.ts";
import type { RawContent } from "./read-content.ts";
import { shippedRecord, shippedWords } from "./shipped-service.ts";

export function coreOf(content: RawContent, locale: LocaleId, files: DataFiles): Core {
  const texts = content.texts[locale];
  return {
    locale,
    origin: leastReviewed([texts.ui, texts.questions, texts.lifeEvents, texts.glossary, texts.formal]),
    ui: texts.ui,
    lifeEvents: content.lifeEvents,
    lifeEventTexts: withoutOrigin(texts.lifeEvents),
    questions: content.questions,
    questionTexts: withoutOrigin(texts.questions),
    glossary: texts.glossary,
    germanGlossary: content.texts[REFERENCE_LOCALE].glossary,
    operator: content.operator,
    dataFiles: files,
  } as Core;
}

/** All services, without words. */
export function recordsOf({ services }: Pick<RawContent, "services">): Records {
  return services.map(shippedRecord);
}

/** All words of a locale. */
export function packOf(content: RawContent, locale: LocaleId): Pack {
  const words = content.services.map((record) => [record.id, shippedWords(content, record, locale)]);
  return { words: Object.fromEntries(words), formal: withoutOrigin(content.texts[locale].formal) };
}

function withoutOrigin<T extends { origin: unknown }>({ origin: _, ...rest }: T): Omit<T, "origin"> {
  return rest;
}

/** One text that no person has read is enough to say so. */
function leastReviewed(texts: readonly { readonly origin: Origin }[]): Origin {
  const origins = texts.map(({ origin }) => origin);
  return (["machine", "machine-reviewed"] as const).find((origin) => origins.includes(origin)) ?? "human";
}

import type { Core, Pack, Service, ServiceSummary } from "../catalogue/content.ts";
import { type LocaleId, REFERENCE_LOCALE } from "../catalogue/locales.ts";
import type { PublicService } from "../catalogue/schema/service.ts";
import type { Origin, ServiceText } from "../catalogue/schema/service-text.ts";
import type { RawContent } from "./read-content.ts";

/** The files that a page finds by name; their addresses carry a hash of what is in them. */
export interface DataFiles {
  readonly places: string;
  readonly offices: string;
}

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
    dataFiles: { places: files.places, offices: files.offices },
  } as Core;
}

/** All services with the words of the locale; what is missing there stands in German and is named so. */
export function packOf(content: RawContent, locale: LocaleId): Pack {
  const services = content.services.map((service) => serviceIn(content, service, locale));
  return { services, summaries: services.map(summaryOf), formal: withoutOrigin(content.texts[locale].formal) };
}

function serviceIn(content: RawContent, record: PublicService, locale: LocaleId): Service {
  const german = content.texts[REFERENCE_LOCALE].services.get(record.id) as ServiceText;
  const own: Partial<ServiceText> = content.texts[locale].services.get(record.id) ?? {};
  const missing = Object.keys(german).filter(
    (field) => field !== "origin" && own[field as keyof ServiceText] === undefined,
  );
  return {
    ...record,
    sources: record.sources.map((source) => ({ ...source, supports: "" })),
    text: { ...german, ...own },
    german: locale === REFERENCE_LOCALE ? [] : missing,
  };
}

export function summaryOf(service: Service): ServiceSummary {
  const { id, name, kind, lifeEvents, criteria, suits, talk, helpNow, text, german } = service;
  const phones = service.channels.filter(({ type }, index) => type === "phone" || index === 0);
  const refs = new Set(phones.flatMap(({ sources }) => sources));
  return {
    id,
    name,
    kind,
    lifeEvents,
    ...(criteria ? { criteria } : {}),
    ...(suits ? { suits } : {}),
    ...(talk ? { talk } : {}),
    ...(helpNow ? { helpNow } : {}),
    channels: phones,
    sources: service.sources.filter((source) => refs.has(source.id)).map((source) => ({ ...source, url: "" })),
    text: {
      origin: text.origin,
      title: text.title,
      summary: text.summary,
      nextStep: text.nextStep,
      channels: Object.fromEntries(phones.map((channel) => [channel.id, text.channels[channel.id] ?? ""])),
    },
    german: german.filter((field) => ["title", "summary", "nextStep"].includes(field)),
  };
}

function withoutOrigin<T extends { origin: unknown }>({ origin: _, ...rest }: T): Omit<T, "origin"> {
  return rest;
}

/** One text that no person has read is enough to say so. */
function leastReviewed(texts: readonly { readonly origin: Origin }[]): Origin {
  const origins = texts.map(({ origin }) => origin);
  return (["machine", "machine-reviewed"] as const).find((origin) => origins.includes(origin)) ?? "human";
}

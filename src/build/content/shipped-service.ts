import type { ServiceChannel, ServiceRecord, ServiceWords } from "../../catalogue/content.ts";
import { type LocaleId, REFERENCE_LOCALE } from "../../catalogue/locales.ts";
import type { Channel, PublicService } from "../../catalogue/schema/service.ts";
import type { ServiceText } from "../../catalogue/schema/service-text.ts";
import { newestDate } from "../../finder/freshness.ts";
import type { RawContent } from "./read-content.ts";

/** The words of a service in a locale. What is missing there stands in German and is named. */
export function shippedWords(content: RawContent, record: PublicService, locale: LocaleId): ServiceWords {
  const german = content.texts[REFERENCE_LOCALE].services.get(record.id) as ServiceText;
  const own: Partial<ServiceText> = content.texts[locale].services.get(record.id) ?? {};
  const missing = Object.keys(german).filter(
    (field) => field !== "origin" && own[field as keyof ServiceText] === undefined,
  );
  return { text: { ...german, ...own }, german: locale === REFERENCE_LOCALE ? [] : missing };
}

/** A record without what only editors need. */
export function shippedRecord(record: PublicService): ServiceRecord {
  const { channels, amounts, sources, ...rest } = record;
  return {
    ...rest,
    channels: channels.map((channel) => shippedChannel(channel, record)),
    ...(amounts ? { amounts: withoutSources(amounts) } : {}),
    sources: sources.map(({ url, date }) => ({ url, date })),
  };
}

function shippedChannel({ sources, ...channel }: Channel, record: PublicService): ServiceChannel {
  return { ...channel, asOf: newestDate(sources, record.sources) } as ServiceChannel;
}

function withoutSources(amounts: NonNullable<PublicService["amounts"]>): NonNullable<ServiceRecord["amounts"]> {
  return Object.fromEntries(
    Object.entries(amounts).map(([name, versions]) => [name, versions.map(({ sources: _, ...sum }) => sum)]),
  );
}

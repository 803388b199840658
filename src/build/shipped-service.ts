import type { Service, ServiceChannel, ServiceSummary } from "../catalogue/content.ts";
import { type LocaleId, REFERENCE_LOCALE } from "../catalogue/locales.ts";
import type { Channel, PublicService } from "../catalogue/schema/service.ts";
import type { ServiceText } from "../catalogue/schema/service-text.ts";
import { newestDate } from "../finder/freshness.ts";
import type { RawContent } from "./read-content.ts";

/** A record with the words of a locale, without what only editors need. Missing words stand in German and are named. */
export function shippedService(content: RawContent, record: PublicService, locale: LocaleId): Service {
  const german = content.texts[REFERENCE_LOCALE].services.get(record.id) as ServiceText;
  const own: Partial<ServiceText> = content.texts[locale].services.get(record.id) ?? {};
  const missing = Object.keys(german).filter(
    (field) => field !== "origin" && own[field as keyof ServiceText] === undefined,
  );
  const { channels, amounts, sources, ...rest } = record;
  return {
    ...rest,
    channels: channels.map((channel) => shippedChannel(channel, record)),
    ...(amounts ? { amounts: withoutSources(amounts) } : {}),
    sources: sources.map(({ url, date }) => ({ url, date })),
    text: { ...german, ...own },
    german: locale === REFERENCE_LOCALE ? [] : missing,
  };
}

function shippedChannel({ sources, ...channel }: Channel, record: PublicService): ServiceChannel {
  return { ...channel, asOf: newestDate(sources, record.sources) } as ServiceChannel;
}

function withoutSources(amounts: NonNullable<PublicService["amounts"]>): NonNullable<Service["amounts"]> {
  return Object.fromEntries(
    Object.entries(amounts).map(([name, versions]) => [name, versions.map(({ sources: _, ...sum }) => sum)]),
  );
}

/** What lists show of a service: its first channel and its numbers, no more. */
export function summaryOf(service: Service): ServiceSummary {
  const { id, name, kind, lifeEvents, criteria, suits, talk, helpNow, text, german } = service;
  const channels = service.channels.filter(({ type }, index) => type === "phone" || index === 0);
  return {
    id,
    name,
    kind,
    lifeEvents,
    ...(criteria ? { criteria } : {}),
    ...(suits ? { suits } : {}),
    ...(talk ? { talk } : {}),
    ...(helpNow ? { helpNow } : {}),
    channels,
    text: {
      origin: text.origin,
      title: text.title,
      summary: text.summary,
      nextStep: text.nextStep,
      channels: Object.fromEntries(channels.map((channel) => [channel.id, text.channels[channel.id] ?? ""])),
    },
    german: german.filter((field) => ["title", "summary", "nextStep"].includes(field)),
  };
}

import type { Pack, PageContent, Records, Service, ServiceSummary } from "../catalogue/content.ts";

/** Puts the words of a locale to the records: everything that its pages show. */
export function contentOfPack(records: Records, { words, formal }: Pack): PageContent {
  const services = records.flatMap((record) => {
    const own = words[record.id];
    return own ? [{ ...record, ...own }] : [];
  });
  return { services, summaries: services.map(summaryOf), formal };
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

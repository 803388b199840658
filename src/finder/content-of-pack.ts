import type { Pack, PackPart, PageContent, Records, Service, ServiceSummary } from "../catalogue/content.ts";

/** Puts the words of a locale to the records: everything that its pages show. */
export function contentOfPack(records: Records, { words, ...around }: Pack): PageContent {
  const services = records.flatMap((record) => {
    const own = words[record.id];
    return own ? [{ ...record, ...own }] : [];
  });
  return { ...around, services, summaries: services.map(summaryOf) };
}

/** Puts the files of a pack together. */
export function packOfParts(parts: readonly PackPart[]): Pack {
  const words = Object.assign({}, ...parts.map((part) => part.words ?? {})) as Pack["words"];
  return { ...Object.assign({}, ...parts), words } as Pack;
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
    german: german.filter((field) => ["title", "summary", "nextStep", "channels"].includes(field)),
  };
}

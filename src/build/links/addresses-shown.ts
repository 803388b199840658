import type { RawContent } from "../content/read-content.ts";

/** An address that the app shows, and where. */
export interface ShownAddress {
  readonly url: string;
  readonly records: readonly string[];
}

/** Every web address that a person can open from the app: channels, offices, portals; not the sources. */
export function addressesShown({
  services,
  offices,
  neighbours,
}: Pick<RawContent, "services" | "offices" | "neighbours">): readonly ShownAddress[] {
  const found = [
    ...services.flatMap(({ id, channels }) =>
      channels.flatMap((channel) => ("url" in channel ? [[channel.url, id] as const] : [])),
    ),
    ...offices.flatMap(({ id, url }) => (url ? [[url.value, id] as const] : [])),
    ...neighbours.laender.flatMap(({ id, portal }) => (portal ? [[portal.url, id] as const] : [])),
  ];
  const byUrl = new Map<string, string[]>();
  for (const [url, record] of found) byUrl.set(url, [...(byUrl.get(url) ?? []), record]);
  return [...byUrl].map(([url, records]) => ({ url, records })).sort((a, b) => a.url.localeCompare(b.url));
}

import type { Source } from "../catalogue/schema/primitives.ts";

/** A contact seen longer ago than this is not shown as a fact. */
export const CONTACT_YEARS = 3;

/**
 * Whether a contact was seen recently enough to be shown.
 * @param asOf date of the newest source: `2024`, `2024-05` or `2024-05-31`; null: no date known. A year counts from
 *   its first day, a month from its first day, so that a doubt hides rather than shows.
 * @param today calendar day, `2026-11-21`
 */
export function isFresh(asOf: string | null | undefined, today: string): boolean {
  if (!asOf) return false;
  const seen = `${asOf}-01-01`.slice(0, 10);
  const oldest = `${Number(today.slice(0, 4)) - CONTACT_YEARS}${today.slice(4)}`;
  return seen >= oldest;
}

/** The newest date among the named sources; null where none gives a date. */
export function newestDate(refs: readonly string[], sources: readonly Source[]): string | null {
  const dates = sources.filter((source) => refs.includes(source.id)).flatMap((source) => source.date ?? []);
  return dates.sort().pop() ?? null;
}

/** Channels that may be shown today: web addresses always, numbers and mailboxes while their source is fresh. */
export function shownChannels<C extends { readonly type: string; readonly asOf: string | null }>(
  channels: readonly C[],
  today: string,
): readonly C[] {
  return channels.filter(({ type, asOf }) => (type === "phone" || type === "email" ? isFresh(asOf, today) : true));
}

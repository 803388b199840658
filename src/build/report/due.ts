import type { PublicService } from "../../catalogue/schema/service.ts";
import { isFresh, newestDate } from "../../finder/freshness.ts";
import type { RawContent } from "../content/read-content.ts";

/** A record or a sum that somebody has to look at again. */
export interface DueItem {
  /** The day from which on it is due, `2027-01-04`. */
  readonly day: string;
  readonly record: string;
  readonly what: string;
}

/** Records and rules whose review day has come, and sums that end, up to a day; the most urgent first. */
export function dueUntil(
  { services, rules = [] }: Pick<RawContent, "services"> & Partial<Pick<RawContent, "rules">>,
  day: string,
): readonly DueItem[] {
  const ofServices = services.flatMap((service) => [
    { day: service.reviewOn, record: service.id, what: "review" },
    ...Object.entries(service.amounts ?? {}).flatMap(([name, versions]) => lastDay(name, versions, service)),
  ]);
  const ofRules = rules.map(({ id, reviewOn }) => ({ day: reviewOn, record: id, what: "review of the deadline rule" }));
  return [...ofServices, ...ofRules]
    .filter((item) => item.day <= day)
    .sort((a, b) => a.day.localeCompare(b.day) || a.record.localeCompare(b.record));
}

/** A sum that ends and has no successor. */
function lastDay(
  name: string,
  versions: NonNullable<PublicService["amounts"]>[string],
  { id }: PublicService,
): DueItem[] {
  const ends = versions.map(({ validUntil }) => validUntil);
  if (ends.includes(undefined)) return [];
  const end =
    ends
      .flatMap((day) => day ?? [])
      .sort()
      .pop() ?? "";
  return [{ day: end, record: id, what: `the sum ${name} ends and has no successor` }];
}

/** A contact that is not shown, because no dated source is young enough. */
export interface StaleContact {
  readonly record: string;
  readonly field: string;
  readonly value: string;
  /** Date of the newest source; null where none gives a date. */
  readonly asOf: string | null;
}

const AGEING = ["phone", "email", "street", "hours"] as const;

/** Numbers, mailboxes, addresses and hours that are too old to be shown on a day; the oldest first. */
export function staleContacts(
  { services, offices }: Pick<RawContent, "services" | "offices">,
  today: string,
): readonly StaleContact[] {
  const ofServices = services.flatMap((service) =>
    service.channels.flatMap((channel) => {
      if (channel.type !== "phone" && channel.type !== "email") return [];
      const value = channel.type === "phone" ? channel.number : channel.address;
      return [{ record: service.id, field: channel.id, value, asOf: newestDate(channel.sources, service.sources) }];
    }),
  );
  const ofOffices = offices.flatMap((office) =>
    AGEING.flatMap((field) => {
      const seen = office[field];
      if (!seen) return [];
      const value = typeof seen.value === "string" ? seen.value : "hours";
      return [{ record: office.id, field, value, asOf: seen.asOf }];
    }),
  );
  return [...ofServices, ...ofOffices]
    .filter(({ asOf }) => !isFresh(asOf, today))
    .sort((a, b) => (a.asOf ?? "").localeCompare(b.asOf ?? "") || a.record.localeCompare(b.record));
}

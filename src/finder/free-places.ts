import type { CareKind } from "../catalogue/care-kinds.ts";
import type { CareHome, FreePlaces } from "../catalogue/schema/free-places.ts";
import type { Centre } from "./places/gazetteer.ts";

/** A report older than this says nothing about today. */
export const REPORT_DAYS = 14;

export interface FoundHome {
  readonly home: CareHome;
  /** In words, because a number of today is wrong tomorrow. */
  readonly free: "several" | "one" | "none";
  readonly reportedAt: string;
  /** Kilometres between the middles of the Gemeinden, as the crow flies; 0: the same Gemeinde. */
  readonly km: number;
}

export interface FreePlacesNear {
  readonly homes: readonly FoundHome[];
  /** Reports within the distance that are too old to be shown. */
  readonly outdated: number;
}

export interface FreePlacesQuery {
  readonly kind: CareKind;
  /** Key of the Gemeinde to start from. */
  readonly gemeinde: string;
  /** Kilometres. */
  readonly within: number;
  /** Calendar day. */
  readonly today: string;
}

/**
 * Homes near a place that reported on a kind of care: those with free places first, then the nearest.
 * A home in a Gemeinde that is not known is left out, and so is a report from the future.
 */
export function freePlacesNear(
  { homes }: FreePlaces,
  { kind, gemeinde, within, today }: FreePlacesQuery,
  centres: ReadonlyMap<string, Centre>,
): FreePlacesNear {
  const from = centres.get(gemeinde);
  const near = homes.flatMap((home) => {
    const vacancy = home.vacancies.find((candidate) => candidate.kind === kind);
    const to = centres.get(home.gemeinde);
    if (!vacancy || !from || !to || vacancy.reportedAt > today) return [];
    const km = Math.round(distance(from, to));
    const free = vacancy.free === 0 ? "none" : vacancy.free === 1 ? "one" : "several";
    return km > within ? [] : [{ home, free, reportedAt: vacancy.reportedAt, km } as const];
  });
  const current = near.filter(({ reportedAt }) => daysBetween(reportedAt, today) <= REPORT_DAYS);
  const rank = ({ free }: FoundHome) => (free === "none" ? 1 : 0);
  return {
    homes: [...current].sort(
      (a, b) => rank(a) - rank(b) || a.km - b.km || a.home.name.localeCompare(b.home.name, "de"),
    ),
    outdated: near.length - current.length,
  };
}

function daysBetween(earlier: string, later: string): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / 86_400_000);
}

/** Great-circle distance in kilometres. */
function distance(a: Centre, b: Centre): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const chord =
    half(a.latitude, b.latitude) +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(a.longitude, b.longitude);
  return 2 * 6371 * Math.asin(Math.sqrt(chord));
}

import { foldPlace } from "./fold.ts";
import type { Gazetteer, PlaceName } from "./gazetteer.ts";

/** No place name with postcode is longer; more is a mistake. */
export const MAX_PLACE_LENGTH = 80;

/** How many choices a follow-up question may offer. */
const MAX_CHOICES = 12;

/** What an entry in the field for postcode or place leads to. It never guesses: a doubt becomes a question. */
export type PlaceResult =
  | { readonly kind: "found"; readonly place: PlaceName; readonly postcode?: string }
  | { readonly kind: "which-of-postcode"; readonly postcode: string; readonly choices: readonly PlaceName[] }
  | { readonly kind: "which-of-name"; readonly choices: readonly PlaceName[] }
  | { readonly kind: "did-you-mean"; readonly choices: readonly PlaceName[] }
  | { readonly kind: "outside"; readonly postcode: string }
  | { readonly kind: "nothing" }
  | { readonly kind: "empty" }
  | { readonly kind: "too-long" };

/** Finds the Gemeinde for a postcode, a place name, or both ("39576 Stendal"). */
export function findPlace(entry: string, gazetteer: Gazetteer): PlaceResult {
  const text = entry.trim();
  if (text === "") return { kind: "empty" };
  if (text.length > MAX_PLACE_LENGTH) return { kind: "too-long" };
  const postcode = /(?:^|\D)(\d{5})(?!\d)/.exec(text)?.[1];
  const name = foldPlace(text.replace(/\d+/g, " "));
  if (!postcode) return name === "" ? { kind: "nothing" } : findByName(name, gazetteer);
  const byPostcode = findByPostcode(postcode, gazetteer);
  if (name === "") return byPostcode;
  if (byPostcode.kind === "found") return doubtWhereTheyDiffer(byPostcode, name, gazetteer);
  if (byPostcode.kind === "outside" || byPostcode.kind === "did-you-mean")
    return wherePostcodeIsWrong(byPostcode, name, gazetteer);
  if (byPostcode.kind !== "which-of-postcode") return byPostcode;
  const named = byNameIn(byPostcode.choices, name, gazetteer);
  return named.length === 1 ? { kind: "found", place: named[0] as PlaceName, postcode } : byPostcode;
}

/** "39576 Magdeburg": the postcode says one place and the name another, so the person is asked. */
function doubtWhereTheyDiffer(found: PlaceResult & { kind: "found" }, name: string, { names }: Gazetteer): PlaceResult {
  const named = onePerGemeinde(names.filter((place) => place.folded.includes(name)));
  const agrees = named.length === 0 || named.some(({ gemeinde }) => gemeinde === found.place.gemeinde);
  return agrees ? found : { kind: "did-you-mean", choices: [found.place, ...named] };
}

/** The postcode is not in use here, but the name is known: that place is offered, not taken. */
function wherePostcodeIsWrong(result: PlaceResult, name: string, { names }: Gazetteer): PlaceResult {
  const named = onePerGemeinde(names.filter((place) => place.folded.includes(name)));
  return named.length > 0 ? { kind: "did-you-mean", choices: named } : result;
}

function findByPostcode(postcode: string, { gemeinden, names }: Gazetteer): PlaceResult {
  const whole = (ags: string) => names.find((place) => place.gemeinde.ags === ags) as PlaceName;
  const current = gemeinden.filter((gemeinde) => gemeinde.postcodes.includes(postcode)).map(({ ags }) => whole(ags));
  if (current.length === 1) return { kind: "found", place: current[0] as PlaceName, postcode };
  if (current.length > 1) return { kind: "which-of-postcode", postcode, choices: current };
  const old = gemeinden.filter((gemeinde) => gemeinde.oldPostcodes.includes(postcode)).map(({ ags }) => whole(ags));
  if (old.length > 0) return { kind: "did-you-mean", choices: old };
  return { kind: "outside", postcode };
}

function byNameIn(choices: readonly PlaceName[], name: string, { names }: Gazetteer): readonly PlaceName[] {
  const inChoices = names.filter(
    (place) => place.folded.includes(name) && choices.some((choice) => choice.gemeinde === place.gemeinde),
  );
  return onePerGemeinde(inChoices);
}

function findByName(name: string, { names }: Gazetteer): PlaceResult {
  const exact = onePerGemeinde(names.filter((place) => place.folded.includes(name)));
  if (exact.length === 1) return { kind: "found", place: exact[0] as PlaceName };
  if (exact.length > 1) return { kind: "which-of-name", choices: exact };
  const starting = onePerGemeinde(
    names.filter((place) => name.length >= 3 && place.folded.some((folded) => folded.startsWith(name))),
  );
  if (starting.length > 0) return { kind: "did-you-mean", choices: starting.slice(0, MAX_CHOICES) };
  const near = onePerGemeinde(names.filter((place) => place.folded.some((folded) => isNear(name, folded))));
  if (near.length > 0) return { kind: "did-you-mean", choices: near.slice(0, MAX_CHOICES) };
  // "Halle Neustadt": the part of a town is not in the table, but the town is.
  const within = onePerGemeinde(names.filter((place) => place.folded.some((folded) => name.startsWith(`${folded} `))));
  return within.length > 0 ? { kind: "did-you-mean", choices: within.slice(0, MAX_CHOICES) } : { kind: "nothing" };
}

/** The first name of each Gemeinde: two names of one Gemeinde are no doubt. */
function onePerGemeinde(places: readonly PlaceName[]): readonly PlaceName[] {
  const seen = new Set<string>();
  return places.filter(({ gemeinde }) => !seen.has(gemeinde.ags) && seen.add(gemeinde.ags));
}

/** One typing error in a short name, two in one of eight letters or more (insert, delete, replace, swap neighbours). */
function isNear(typed: string, name: string): boolean {
  const allowed = name.length >= 8 ? 2 : 1;
  if (typed.length < 4 || Math.abs(typed.length - name.length) > allowed) return false;
  return distance(typed, name) <= allowed;
}

/** Damerau–Levenshtein distance (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    rows[i] = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, at(i - 2, j - 2) + 1);
      (rows[i] as number[])[j] = best;
    }
  }
  return at(a.length, b.length);
}

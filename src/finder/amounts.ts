import type { Amount } from "../catalogue/schema/service.ts";

/** A sum and its time, without where it was seen. */
type Sum = Omit<Amount, "sources">;

const PLACEHOLDER = /\{\{(\w+)\}\}/g;

/** The sum that is valid on a day; undefined where none is. Days are written `2026-11-21`. */
export function amountOn(versions: readonly Sum[] | undefined, today: string): number | undefined {
  return versions?.find(
    ({ validFrom, validUntil }) => (!validFrom || validFrom <= today) && (!validUntil || today <= validUntil),
  )?.eur;
}

/**
 * Fills the sums of today into a sentence; undefined where one of them is not known today:
 * then the sentence is not shown, rather than a sum that no longer holds.
 * @param format writes a sum in euro in the reader's language
 */
export function fillAmounts(
  sentence: string,
  amounts: Readonly<Record<string, readonly Sum[]>> | undefined,
  today: string,
  format: (eur: number) => string,
): string | undefined {
  let complete = true;
  const filled = sentence.replace(PLACEHOLDER, (_, name: string) => {
    const eur = amountOn(amounts?.[name], today);
    if (eur === undefined) complete = false;
    return eur === undefined ? "" : format(eur);
  });
  return complete ? filled : undefined;
}

/** Names of the sums that a sentence refers to. */
export function amountNames(sentence: string): readonly string[] {
  return [...sentence.matchAll(PLACEHOLDER)].flatMap((found) => found[1] ?? []);
}

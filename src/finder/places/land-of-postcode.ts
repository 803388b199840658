import type { Neighbours } from "../../catalogue/schema/neighbours.ts";

type Land = Neighbours["laender"][number];

/** The neighbouring Land that a postcode lies in for certain; undefined elsewhere and where two Länder share it. */
export function landOfPostcode(postcode: string, { laender }: Pick<Neighbours, "laender">): Land | undefined {
  return laender.find((land) => land.ranges.some(([from, to]) => from <= postcode && postcode <= to));
}

/** Whether a postcode lies among those of Sachsen-Anhalt, also where it belongs to no Gemeinde (post-box codes). */
export function isOwnPostcode(postcode: string, { own }: Pick<Neighbours, "own">): boolean {
  return own.some(([from, to]) => from <= postcode && postcode <= to);
}

import type { Neighbours } from "../../catalogue/schema/neighbours.ts";

type Land = Neighbours["laender"][number];

/** The neighbouring Land that a postcode lies in for certain; undefined elsewhere and where two Länder share it. */
export function landOfPostcode(postcode: string, { laender }: Pick<Neighbours, "laender">): Land | undefined {
  return laender.find((land) => land.ranges.some(([from, to]) => from <= postcode && postcode <= to));
}

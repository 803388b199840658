/** Kinds of care for which a home reports free places. Apart from the schema, which only the reader of a list needs. */
export const CARE_KINDS = ["permanent", "short-term", "day"] as const;
export type CareKind = (typeof CARE_KINDS)[number];

import * as v from "valibot";
import { CARE_KINDS } from "../care-kinds.ts";
import { Day, Id, PhoneNumber, WebAddress } from "./primitives.ts";

const Vacancy = v.strictObject({
  kind: v.picklist(CARE_KINDS),
  free: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999)),
  /** Day on which the home reported it. */
  reportedAt: Day,
});

const Home = v.strictObject({
  id: Id,
  name: v.pipe(v.string(), v.minLength(2), v.maxLength(120)),
  street: v.optional(v.pipe(v.string(), v.maxLength(120))),
  postcode: v.pipe(v.string(), v.regex(/^\d{5}$/, "a postcode has five digits")),
  town: v.pipe(v.string(), v.minLength(2), v.maxLength(80)),
  /** Official municipality key, eight digits: the distance is measured from the middle of the Gemeinde. */
  gemeinde: v.pipe(v.string(), v.regex(/^15\d{6}$/, "a Gemeinde in Sachsen-Anhalt has a key of eight digits")),
  phone: v.optional(PhoneNumber),
  url: v.optional(WebAddress),
  vacancies: v.pipe(v.array(Vacancy), v.minLength(1)),
});

/** The list of free places that an operator may plug in; format and conditions: docs/feeds.md. */
export const FreePlaces = v.strictObject({
  version: v.literal(1),
  /** Who answers for the list. */
  publisher: v.pipe(v.string(), v.minLength(3), v.maxLength(120)),
  homes: v.array(Home),
});
export type FreePlaces = v.InferOutput<typeof FreePlaces>;
export type CareHome = v.InferOutput<typeof Home>;

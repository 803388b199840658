import * as v from "valibot";
import { Criterion } from "./criterion.ts";
import { OfficeType } from "./office.ts";
import { Day, Hours, Id, PhoneNumber, Source, SourceRefs, WebAddress } from "./primitives.ts";

const channelBase = {
  id: Id,
  cost: v.optional(v.picklist(["free", "20-cent-per-call", "landline-rate"])),
  hours: v.optional(Hours),
  /** Languages spoken or offered there, BCP 47. */
  languages: v.optional(v.array(v.string())),
  sources: SourceRefs,
};

/**
 * A way to reach the service (CPSV-AP: Channel). The first one is the one to take.
 * A telephone number or e-mail address ages: it is shown only while one of its sources
 * is younger than three years (`finder/freshness.ts`).
 */
export const Channel = v.variant("type", [
  v.strictObject({ type: v.literal("online"), url: WebAddress, ...channelBase }),
  v.strictObject({ type: v.literal("chat"), url: WebAddress, ...channelBase }),
  v.strictObject({ type: v.literal("app"), url: WebAddress, ...channelBase }),
  v.strictObject({ type: v.literal("phone"), number: PhoneNumber, ...channelBase }),
  v.strictObject({ type: v.literal("email"), address: v.pipe(v.string(), v.email()), ...channelBase }),
]);
export type Channel = v.InferOutput<typeof Channel>;

/** A sum in euro and the time it is valid for (both days included). */
export const Amount = v.strictObject({
  eur: v.pipe(v.number(), v.minValue(0)),
  validFrom: v.nullable(Day),
  validUntil: v.optional(Day),
  sources: SourceRefs,
});
export type Amount = v.InferOutput<typeof Amount>;

/** What is offered to people (CPSV-AP: PublicService). Words stand in `locales/<locale>/services/<id>.json`. */
export const PublicService = v.strictObject({
  id: Id,
  /** The official German name, as it stands on letters. Shown beside every translation. */
  name: v.pipe(v.string(), v.minLength(2), v.maxLength(80)),
  kind: v.picklist(["benefit", "counselling", "information", "online-service", "hotline", "office", "finder"]),
  level: v.picklist(["federal", "state", "municipal", "private-nonprofit"]),
  /** Life events in which it appears, with its rank there: 1 stands first. */
  lifeEvents: v.record(Id, v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99))),
  /** A page that a person may have to leave in a hurry: violence, addiction, debt, crisis. It gets a quick exit and a neutral title. */
  sensitive: v.optional(v.boolean()),
  /** Absent: it is for everybody. */
  criteria: v.optional(Criterion),
  /** What speaks for it beyond the criteria, a wish for example. It never excludes: where it does not hold, the service is a "maybe". */
  suits: v.optional(Criterion),
  /** Somebody to talk to: always shown, whatever the answers. */
  talk: v.optional(v.boolean()),
  /** Place in the list of help-now numbers. */
  helpNow: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** Types of the office that is responsible at the place where the person lives. */
  offices: v.optional(v.array(OfficeType)),
  /** A list that the operator may plug in is shown on its page (deploy/feeds.json). */
  feed: v.optional(v.literal("freePlaces")),
  channels: v.array(Channel),
  /** Named sums that the texts refer to as {{name}}; several entries: one for each time of validity. */
  amounts: v.optional(
    v.record(v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9]*$/)), v.pipe(v.array(Amount), v.minLength(1))),
  ),
  /** Documents to bring (CPSV-AP: Evidence), ids of the glossary. */
  documents: v.optional(v.array(Id)),
  /** Laws, in their German short form. */
  legalBasis: v.optional(v.array(v.string())),
  related: v.optional(v.array(Id)),
  sources: v.pipe(v.array(Source), v.minLength(1, "a service needs at least one source")),
  checkedOn: Day,
  reviewOn: Day,
});
export type PublicService = v.InferOutput<typeof PublicService>;

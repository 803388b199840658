import * as v from "valibot";
import { Day, Hours, Id, PartialDate, PhoneNumber, Source, WebAddress } from "./primitives.ts";

/** Kinds of office that a service can name as responsible; German, as on the door. */
export const OfficeType = v.picklist([
  "kreisverwaltung",
  "elterngeldstelle",
  "jugendamt",
  "unterhaltsvorschussstelle",
  "sozialamt",
  "jobcenter",
  "wohngeldbehoerde",
  "suchtberatung",
  "schwangerschaftsberatung",
  "schuldnerberatung",
  "pflegeberatung",
  "gesundheitsamt",
  "sozialpsychiatrischer-dienst",
  "auslaenderbehoerde",
  "einbuergerungsbehoerde",
  "kfz-zulassungsbehoerde",
  "amt-fuer-ausbildungsfoerderung",
  "betreuungsbehoerde",
]);
export type OfficeType = v.InferOutput<typeof OfficeType>;

/** A value and the newest dated source that shows it; null: only undated pages do. */
const seen = <S extends v.GenericSchema>(value: S) =>
  v.strictObject({ value, asOf: v.nullable(PartialDate), sources: v.pipe(v.array(Id), v.minLength(1)) });

/** An office (CPSV-AP: PublicOrganisation). Each field carries its own age, because they age apart. */
export const PublicOrganisation = v.strictObject({
  id: Id,
  type: OfficeType,
  /** Official municipality key of the Kreis, five digits. */
  kreis: v.pipe(v.string(), v.regex(/^15\d{3}$/)),
  /** Gemeinden (eight digits) that it alone serves; absent: the whole Kreis. */
  gemeinden: v.optional(v.array(v.pipe(v.string(), v.regex(/^15\d{6}$/)))),
  /** Gemeinden (eight digits) of the Kreis that it does not serve, because they have an office of their own. */
  exceptGemeinden: v.optional(v.array(v.pipe(v.string(), v.regex(/^15\d{6}$/)))),
  name: v.pipe(v.string(), v.minLength(3)),
  street: v.optional(seen(v.string())),
  postcode: v.optional(seen(v.pipe(v.string(), v.regex(/^\d{5}$/)))),
  town: v.optional(seen(v.string())),
  phone: v.optional(seen(PhoneNumber)),
  email: v.optional(seen(v.pipe(v.string(), v.email()))),
  url: v.optional(seen(WebAddress)),
  hours: v.optional(seen(Hours)),
  /** Services that it takes part in, online counselling for example. */
  offers: v.optional(v.array(seen(Id))),
  sources: v.pipe(v.array(Source), v.minLength(1)),
  checkedOn: Day,
});
export type PublicOrganisation = v.InferOutput<typeof PublicOrganisation>;

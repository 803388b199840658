import type { OfficeType, PublicOrganisation } from "../catalogue/schema/office.ts";
import { isFresh } from "./freshness.ts";

/** The fields of an office that age; each is shown only while it is fresh. */
export type AgeingField = "street" | "postcode" | "town" | "phone" | "email" | "hours";

/** An office with only those fields that may be shown on the day. */
export interface ShownOffice {
  readonly office: PublicOrganisation;
  readonly fields: Pick<PublicOrganisation, AgeingField | "url" | "offers">;
  /** Newest date of what is shown; null where only the web address is. */
  readonly asOf: string | null;
}

/** Who is responsible at a place. Never empty: at the least the main office of the Kreis, and 115 stands beside it. */
export interface Responsible {
  readonly offices: readonly ShownOffice[];
  /** Set where no office of the type can be shown with a number, an address or a web page of its own. */
  readonly mainOffice: ShownOffice | undefined;
}

/**
 * The offices of the wanted types for a Gemeinde, and the main office of its Kreis where those are not known.
 * An office that serves single Gemeinden only is chosen there, and left out elsewhere; so is one that does not serve
 * this Gemeinde, even where the office that does is not known: the nearest one would send the person the wrong way.
 * @param place keys of Gemeinde (eight digits) and Kreis (five)
 * @param today calendar day
 */
export function officesFor(
  types: readonly OfficeType[],
  place: { readonly ags: string; readonly kreis: string },
  offices: readonly PublicOrganisation[],
  today: string,
): Responsible {
  const inKreis = offices.filter(({ kreis }) => kreis === place.kreis);
  const wanted = types.flatMap((type) => {
    const ofType = inKreis.filter((office) => office.type === type);
    const own = ofType.filter(({ gemeinden }) => gemeinden?.includes(place.ags));
    return own.length > 0
      ? own
      : ofType.filter((office) => !office.gemeinden && !office.exceptGemeinden?.includes(place.ags));
  });
  const shown = wanted.map((office) => shownOffice(office, today)).filter(isReachable);
  const covered = types.every((type) => shown.some(({ office }) => office.type === type));
  const main = inKreis.find(({ type, gemeinden }) => type === "kreisverwaltung" && !gemeinden);
  return { offices: shown, mainOffice: covered || !main ? undefined : shownOffice(main, today) };
}

/** The office without the fields whose newest source is too old. */
export function shownOffice(office: PublicOrganisation, today: string): ShownOffice {
  const fresh = <F extends AgeingField>(name: F) =>
    isFresh(office[name]?.asOf, today) ? { [name]: office[name] } : {};
  const address = isFresh(office.street?.asOf, today) ? { ...fresh("street"), ...fresh("postcode") } : {};
  const fields = { ...address, ...fresh("town"), ...fresh("phone"), ...fresh("email"), ...fresh("hours") };
  const offers = office.offers?.filter(({ asOf }) => isFresh(asOf, today));
  const dates = Object.values(fields).flatMap((field) => (field as { asOf: string | null }).asOf ?? []);
  return {
    office,
    fields: { ...fields, ...(office.url ? { url: office.url } : {}), ...(offers?.length ? { offers } : {}) },
    asOf: dates.sort().pop() ?? null,
  };
}

/** A person can do something with it: phone, write, go there, or look it up. */
function isReachable({ fields }: ShownOffice): boolean {
  return Boolean(fields.phone ?? fields.email ?? fields.street ?? fields.url);
}

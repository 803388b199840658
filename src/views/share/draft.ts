import linkCodes from "../../catalogue/link-codes.json";
import type { LocaleId } from "../../catalogue/locales.ts";
import { encodeList, MAX_SERVICES } from "../../handover/list-fragment.ts";
import { listAddress } from "../../handover/list-link.ts";
import type { ChosenPlace } from "../state.ts";

/** A list that somebody is about to hand over. */
export interface ListDraft {
  readonly services: readonly string[];
  readonly locale: LocaleId;
  readonly place?: ChosenPlace | undefined;
  readonly note: string;
}

/**
 * The link of a draft; undefined while it holds no service, or more than a link can carry. Services that this app does
 * not know, from a template of another, are left out.
 */
export function linkOfDraft({ services: wanted, locale, place, note }: ListDraft): string | undefined {
  const services = wanted.filter((id) => linkCodes.includes(id));
  if (services.length === 0 || services.length > MAX_SERVICES) return undefined;
  const list = { services, ...(place ? { place: place.ags } : {}), ...(note.trim() === "" ? {} : { note }) };
  return listAddress(location.origin, locale, encodeList(list, linkCodes));
}

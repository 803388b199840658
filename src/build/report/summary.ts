import { LOCALE_IDS, type LocaleId } from "../../catalogue/locales.ts";
import type { OfficeType } from "../../catalogue/schema/office.ts";
import { isFresh } from "../../finder/freshness.ts";
import { shownOffice } from "../../finder/offices.ts";
import type { RawContent } from "../content/read-content.ts";
import { staleContacts } from "./due.ts";

/** How much is there, and how much of it may be shown on a day. */
export interface ContentSummary {
  readonly services: number;
  readonly lifeEvents: number;
  readonly questions: number;
  /** Channels and sums, each with at least one source. */
  readonly factsWithSource: number;
  readonly sources: number;
  /** Contacts that are written down and too old to be shown. */
  readonly hiddenContacts: number;
  readonly offices: Readonly<Partial<Record<OfficeType, OfficeCount>>>;
  /** Services whose words are there, by locale; the others stand in German. */
  readonly translated: Readonly<Record<LocaleId, number>>;
}

export interface OfficeCount {
  readonly records: number;
  readonly withPhone: number;
  readonly withAddress: number;
  /** Of the 14 Kreise. */
  readonly kreise: number;
}

export function summarise(content: RawContent, today: string): ContentSummary {
  const { services, offices, lifeEvents, questions, texts } = content;
  const types = [...new Set(offices.map(({ type }) => type))].sort();
  const count = (type: OfficeType): OfficeCount => {
    const ofType = offices.filter((office) => office.type === type);
    const shown = ofType.map((office) => shownOffice(office, today).fields);
    return {
      records: ofType.length,
      withPhone: shown.filter(({ phone }) => phone && isFresh(phone.asOf, today)).length,
      withAddress: shown.filter(({ street }) => street).length,
      kreise: new Set(ofType.map(({ kreis }) => kreis)).size,
    };
  };
  return {
    services: services.length,
    lifeEvents: lifeEvents.length,
    questions: questions.length,
    factsWithSource: services.reduce(
      (sum, { channels, amounts }) => sum + channels.length + Object.values(amounts ?? {}).flat().length,
      0,
    ),
    sources: services.reduce((sum, service) => sum + service.sources.length, 0),
    hiddenContacts: staleContacts(content, today).length,
    offices: Object.fromEntries(types.map((type) => [type, count(type)])),
    translated: Object.fromEntries(LOCALE_IDS.map((id) => [id, texts[id].services.size])) as Record<LocaleId, number>,
  };
}

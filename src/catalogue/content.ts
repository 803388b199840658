import type { LocaleId } from "./locales.ts";
import type { Feeds } from "./schema/feeds.ts";
import type { Neighbours } from "./schema/neighbours.ts";
import type { PublicOrganisation } from "./schema/office.ts";
import type { Operator } from "./schema/operator.ts";
import type { Source } from "./schema/primitives.ts";
import type { Rule } from "./schema/rule.ts";
import type { RuleText } from "./schema/rule-texts.ts";
import type { Danger } from "./schema/search-text.ts";
import type { Amount, Channel, PublicService } from "./schema/service.ts";
import type { LifeEventText, Origin, ServiceText } from "./schema/service-text.ts";
import type { LifeEvent, Question } from "./schema/situation.ts";
import type { FormalText, Glossary, LifeEventTexts, QuestionTexts } from "./schema/texts.ts";

/** Every word of the controls; the German file is the type of all others. */
export type UiTexts = typeof import("../../locales/de/ui.json");

/** A fact without the list of its sources; the record keeps that, the page needs only its age. */
type Shipped<Fact> = Fact extends unknown ? Omit<Fact, "sources"> : never;

/** A channel as it is shown. `asOf`: date of its newest source; null where none gives a date. */
export type ServiceChannel = Shipped<Channel> & { readonly asOf: string | null };

/** What is shown of where facts were seen. */
export type ServiceSource = Pick<Source, "url" | "date">;

/** A service without its words: the same in every language. */
export type ServiceRecord = Omit<PublicService, "channels" | "amounts" | "sources"> & {
  readonly channels: readonly ServiceChannel[];
  readonly amounts?: Readonly<Record<string, readonly Shipped<Amount>[]>>;
  readonly sources: readonly ServiceSource[];
  /** German names and phrases: they stand on every letter, and are found in every language. Left out where nobody searches. */
  readonly searchNames?: readonly string[];
};

/** The words of a service. `german`: fields that are missing in this locale and stand in German. */
export interface ServiceWords {
  readonly text: ServiceText;
  readonly german: readonly string[];
}

/** A service with its words. */
export type Service = ServiceRecord & ServiceWords;

/** What a list shows of a service. */
export type ServiceSummary = Pick<
  Service,
  "id" | "name" | "kind" | "lifeEvents" | "criteria" | "suits" | "talk" | "helpNow" | "channels" | "german"
> & {
  readonly text: Pick<ServiceText, "title" | "summary" | "nextStep" | "channels" | "origin">;
};

/** Addresses of files that are the same for all locales. */
export interface DataFiles {
  /** Loaded when a place is asked for. */
  readonly places: string;
  readonly offices: string;
  readonly icons: string;
}

/** How a life event is called in lists; what else is said of it belongs to its page. */
export type LifeEventName = Pick<LifeEventText, "title" | "short">;

/** What every page of a locale needs: the words of the controls, the names of the life events. */
export interface Core {
  readonly locale: LocaleId;
  readonly ui: UiTexts;
  /** Who wrote these texts. */
  readonly origin: Origin;
  readonly lifeEvents: readonly LifeEvent[];
  readonly lifeEventNames: Readonly<Record<string, LifeEventName>>;
  readonly questions: readonly Question[];
  readonly operator: Operator;
  readonly feeds: Feeds;
  readonly dataFiles: DataFiles;
}

/** The glossary without what only editors need. */
export type GlossaryTerms = Pick<Glossary, "documents" | "offices">;

/** A deadline that the law ties to one date, with its words. `asOf`: date of its newest source. */
export type DeadlineRule = Pick<Rule, "id" | "services" | "from" | "offset" | "legalBasis"> &
  RuleText & {
    readonly asOf: string;
    /** How the date is asked for. */
    readonly ask: string;
  };

/** The words around the services: life events, questions, papers and offices. */
export interface Terms {
  readonly lifeEventTexts: LifeEventTexts;
  readonly questionTexts: QuestionTexts;
  readonly glossary: GlossaryTerms;
  /** The German names of documents and offices, shown beside the translation. */
  readonly germanGlossary: GlossaryTerms;
  readonly rules: readonly DeadlineRule[];
}

/** What the search of a locale knows beyond the words of its services. */
export interface SearchWords {
  /** What people type, by service; none in German, where the records hold it. */
  readonly phrases: Readonly<Record<string, readonly string[]>>;
  readonly stopWords: readonly string[];
  /** Words of danger, and the services whose numbers come first then. */
  readonly dangers: readonly {
    readonly id: string;
    readonly numbers: Danger["numbers"];
    readonly phrases: readonly string[];
  }[];
}

/** What one page shows beyond the core. */
export interface PageContent extends Terms {
  readonly summaries: readonly ServiceSummary[];
  readonly services: readonly Service[];
  readonly formal: Readonly<Record<string, FormalText>>;
  /** There once the language pack is. */
  readonly search?: SearchWords;
}

/** What the records of a build ship, once for all locales. */
export type Records = readonly ServiceRecord[];

/** All words of a locale: with the records and the core, every page can be rendered from it. */
export interface Pack extends Terms {
  readonly words: Readonly<Record<string, ServiceWords>>;
  readonly formal: Readonly<Record<string, FormalText>>;
  readonly search: SearchWords;
}

/** One file of a pack: the words around the services, or those of some services. */
export type PackPart = Partial<Pack>;

/** The data about places; one file for all locales. */
export interface RegionalData {
  readonly offices: readonly PublicOrganisation[];
  readonly neighbours: Neighbours;
}

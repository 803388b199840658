import type { ReadonlySignal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Core, PageContent, RegionalData, SearchWords } from "../catalogue/content.ts";
import type { LocaleId } from "../catalogue/locales.ts";
import type { PackInfo } from "../catalogue/packs.ts";
import type { FreePlaces } from "../catalogue/schema/free-places.ts";
import type { Moment } from "../finder/opening-hours.ts";
import type { PlaceResult } from "../finder/places/find-place.ts";
import type { Centre } from "../finder/places/gazetteer.ts";
import type { Page } from "../handover/addresses.ts";
import type { DecodedAnswers } from "../handover/answers-fragment.ts";
import type { OwnList } from "../handover/own-list.ts";
import type { Template } from "../handover/templates.ts";

/** Where a person lives, as far as it was chosen. */
export interface ChosenPlace {
  readonly ags: string;
  readonly kreis: string;
  readonly name: string;
  readonly gemeinde: string;
  readonly kreisName: string;
  readonly postcode?: string;
}

/** The table of places and offices, loaded only when somebody asks for a place. */
export interface Region extends RegionalData {
  find(entry: string): PlaceResult;
  /** The Gemeinde with this key; undefined where there is none. */
  placeOf(ags: string): ChosenPlace | undefined;
  /** The middle of each Gemeinde, by its key. */
  readonly centres: ReadonlyMap<string, Centre>;
}
export type RegionState = Region | "not-loaded" | "loading" | "failed";

/** The list of free places in care homes, where the installation has one. */
export type FreePlacesState = FreePlaces | "not-loaded" | "loading" | "failed";

/** What is saved on the device for use without a network. */
export interface OfflineState {
  readonly possible: boolean;
  readonly saved: readonly LocaleId[];
  readonly progress?: { readonly done: number; readonly total: number };
  readonly outcome?: "done" | "failed";
}

/** Why something is not kept, or not as it was: the browser forbids it, no room, a newer or a broken form. */
export type StoreProblem = "forbidden" | "full" | "newer" | "damaged";

/** What a person keeps on the device, once it was read. */
export interface Kept<Value> {
  readonly value: Value;
  readonly problem?: StoreProblem;
}

/** What became of a file of templates. */
export interface ImportedTemplates {
  readonly imported: number;
  /** Entries that were not in order or found no room. */
  readonly dropped: number;
  readonly problem?: "not-ours" | "newer";
}

/** A language with all its words: what a sheet in another language is printed from. */
export interface Language {
  readonly core: Core;
  readonly content: PageContent;
}

/**
 * What the pages see and what they may ask for. The shell fills it in the browser,
 * the prerenderer with resting values; no component reaches past it.
 */
export interface AppState {
  readonly core: Core;
  readonly packs: readonly PackInfo[];
  readonly page: ReadonlySignal<Page>;
  readonly content: ReadonlySignal<PageContent>;
  readonly answers: ReadonlySignal<DecodedAnswers>;
  readonly place: ReadonlySignal<ChosenPlace | undefined>;
  readonly region: ReadonlySignal<RegionState>;
  readonly today: ReadonlySignal<string>;
  /** The time of day, once the page is awake. */
  readonly now: ReadonlySignal<Moment | undefined>;
  readonly online: ReadonlySignal<boolean>;
  readonly offline: ReadonlySignal<OfflineState>;
  readonly updateReady: ReadonlySignal<boolean>;
  readonly freePlaces: ReadonlySignal<FreePlacesState>;
  /** The rest of the language could not be had; it is tried again once there is a network. */
  readonly isPackMissing: ReadonlySignal<boolean>;
  /** The person's own list; undefined until it was read. */
  readonly list: ReadonlySignal<Kept<OwnList> | undefined>;
  /** Lists that a counsellor uses often; read when asked for. */
  readonly templates: ReadonlySignal<Kept<readonly Template[]> | undefined>;
  /** The fragment of the address, so that a change of language keeps it. */
  readonly fragment: ReadonlySignal<string>;
  readonly actions: Actions;
}

export interface Actions {
  answer(questionId: string, option: string): void;
  askAgain(questionId: string): void;
  startOver(): void;
  /** What people type in another language; undefined where it cannot be had. */
  loadSearchWords(locale: LocaleId): Promise<SearchWords | undefined>;
  /** Puts what somebody looks for into the address, without an entry in the history. */
  search(query: string): void;
  loadFreePlaces(): Promise<void>;
  loadRegion(): Promise<Region | undefined>;
  /** What can be done with what a person keeps on the device; its code is loaded with the first use. */
  kept(): Promise<KeptActions>;
  /** All words of a language; fails where they cannot be had. */
  loadLanguage(locale: LocaleId): Promise<Language>;
  choosePlace(place: ChosenPlace): void;
  forgetPlace(): void;
  saveForOffline(locales: readonly LocaleId[]): void;
  applyUpdate(): void;
  postponeUpdate(): void;
}

/** Every change is one on the device, and the same in all tabs. */
export interface KeptActions {
  /** Puts a service on the own list, or takes it off; false where the list is full. */
  keep(serviceId: string, isKept: boolean): Promise<boolean>;
  changeList(change: (list: OwnList) => OwnList): Promise<void>;
  loadTemplates(): Promise<void>;
  changeTemplates(change: (templates: readonly Template[]) => readonly Template[]): Promise<void>;
  /** Reads a file of templates and adds them to the own ones. */
  importTemplates(file: File): Promise<ImportedTemplates>;
  exportTemplates(): string;
  /** Forgets the list, the dates, the templates, the place and the language; false where something could not be deleted. */
  forgetEverything(): Promise<boolean>;
}

export const AppContext = createContext<AppState | undefined>(undefined);

export function useApp(): AppState {
  const state = useContext(AppContext);
  if (!state) throw new Error("A page was rendered outside of AppContext");
  return state;
}

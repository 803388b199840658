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
  choosePlace(place: ChosenPlace): void;
  forgetPlace(): void;
  saveForOffline(locales: readonly LocaleId[]): void;
  applyUpdate(): void;
  postponeUpdate(): void;
}

export const AppContext = createContext<AppState | undefined>(undefined);

export function useApp(): AppState {
  const state = useContext(AppContext);
  if (!state) throw new Error("A page was rendered outside of AppContext");
  return state;
}

import { signal } from "@preact/signals";
import type { Core, PageContent } from "../catalogue/content.ts";
import type { PackInfo } from "../catalogue/packs.ts";
import type { Moment } from "../finder/opening-hours.ts";
import type { Page } from "../handover/addresses.ts";
import type { DecodedAnswers } from "../handover/answers-fragment.ts";
import type { OwnList } from "../handover/own-list.ts";
import type { Template } from "../handover/templates.ts";
import type { Actions, AppState, ChosenPlace, FreePlacesState, Kept, OfflineState, RegionState } from "./state.ts";

const ASLEEP = "The page is not awake";

const NO_ACTIONS: Actions = {
  answer() {},
  askAgain() {},
  startOver() {},
  search() {},
  loadSearchWords: () => Promise.resolve(undefined),
  loadFreePlaces: () => Promise.resolve(),
  loadRegion: () => Promise.resolve(undefined),
  kept: () => Promise.reject(ASLEEP),
  loadLanguage: () => Promise.reject(ASLEEP),
  choosePlace() {},
  forgetPlace() {},
  saveForOffline() {},
  applyUpdate() {},
  postponeUpdate() {},
};

/** What the build knows of a page. */
export interface Prerendered {
  readonly core: Core;
  readonly packs: readonly PackInfo[];
  readonly page: Page;
  readonly content: PageContent;
  /** Day of the build. */
  readonly today: string;
}

/**
 * The state before anything is known of the person and the device: what is prerendered,
 * and what the browser hydrates before its effects run.
 */
export function restingState({ core, packs, page, content, today }: Prerendered, actions = NO_ACTIONS) {
  return {
    core,
    packs,
    page: signal(page),
    content: signal(content),
    answers: signal<DecodedAnswers>({ answers: {}, dropped: 0 }),
    place: signal<ChosenPlace | undefined>(undefined),
    region: signal<RegionState>("not-loaded"),
    today: signal(today),
    now: signal<Moment | undefined>(undefined),
    online: signal(true),
    offline: signal<OfflineState>({ possible: true, saved: [] }),
    list: signal<Kept<OwnList> | undefined>(undefined),
    templates: signal<Kept<readonly Template[]> | undefined>(undefined),
    isPackMissing: signal(false),
    freePlaces: signal<FreePlacesState>("not-loaded"),
    updateReady: signal(false),
    fragment: signal(""),
    actions,
  } satisfies AppState;
}

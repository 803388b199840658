import { computed } from "@preact/signals";
import { pruneAnswers } from "../finder/answers.ts";
import { germanDay, germanMoment } from "../finder/opening-hours.ts";
import { decodeAnswers, encodeAnswers } from "../handover/answers-fragment.ts";
import { encodeQuery } from "../handover/search-fragment.ts";
import { type Prerendered, restingState } from "../views/resting-state.ts";
import type { Actions, AppState, KeptActions } from "../views/state.ts";
import { isSavingPossible, loadContent, loadCore, loadSearchWords, savedLocales } from "./packs.ts";
import { createRegionLoader } from "./region.ts";
import { forget, recallText, remember } from "./storage.ts";

/** The app in the browser: its state, and what wakes it after hydration. */
export interface RunningApp {
  readonly state: AppState & ReturnType<typeof restingState>;
  /** Reads address and device; before this the state is the one that was prerendered. */
  wake(): void;
  /** Takes over the address after the browser changed it (back, forward, a link within the page). */
  readAddress(): void;
}

/** @param records address of the records of this build */
export function createApp(prerendered: Prerendered, records: string): RunningApp {
  const resting = restingState(prerendered);
  const answers = computed(() => decodeAnswers(resting.fragment.value, prerendered.core.questions));
  const state = { ...resting, answers } as RunningApp["state"];
  const readAddress = () => {
    state.fragment.value = location.hash;
  };
  const kept = keptOnDevice(state);
  Object.assign(state, { actions: createActions(state, records, kept, readAddress) });
  return {
    state,
    readAddress,
    wake() {
      readAddress();
      watchClock(state);
      void recallPlace(state);
      void kept().catch(() => undefined);
      watchNetwork(state);
      watchOtherTabs(state);
      void refreshOffline(state);
    },
  };
}

/** Day and time of day; a page may stay open past midnight, or past the end of office hours. */
function watchClock({ today, now }: RunningApp["state"]): void {
  const read = () => {
    const clock = new Date();
    today.value = germanDay(clock);
    now.value = germanMoment(clock);
  };
  read();
  setInterval(read, 60_000);
  addEventListener("pageshow", read);
}

function watchNetwork({ online }: RunningApp["state"]): void {
  const read = () => {
    online.value = navigator.onLine;
  };
  read();
  addEventListener("online", read);
  addEventListener("offline", read);
}

/** Takes over the stored place; a broken one counts as none. */
async function recallPlace({ place }: RunningApp["state"]): Promise<void> {
  const text = recallText("place");
  if (text === undefined) {
    place.value = undefined;
    return;
  }
  const parsed = await import("./stored-place.ts").catch(() => undefined);
  place.value = parsed?.parseStoredPlace(text);
}

/** A place that is chosen or forgotten in one tab is so in all. */
function watchOtherTabs(state: RunningApp["state"]): void {
  addEventListener("storage", ({ key }) => {
    if (key === "place" || key === null) void recallPlace(state);
  });
}

/** Reads what is saved on the device. */
export async function refreshOffline({ offline, packs }: RunningApp["state"]): Promise<void> {
  offline.value = { ...offline.value, possible: isSavingPossible(), saved: await savedLocales(packs) };
}

/** The list and the templates; a chunk of its own, loaded once. */
function keptOnDevice(state: RunningApp["state"]): () => Promise<KeptActions> {
  let started: Promise<KeptActions> | undefined;
  return () => {
    started ??= import("./kept/start.ts").then(({ startKept }) => startKept(state));
    // What could not be had now may be there for the next attempt.
    started.catch(() => {
      started = undefined;
    });
    return started;
  };
}

function createActions(
  state: RunningApp["state"],
  records: string,
  kept: () => Promise<KeptActions>,
  readAddress: () => void,
): Actions {
  const { core } = state;
  const say = (answers: Record<string, string>, ask?: string) => {
    const presumed =
      core.lifeEvents.find(({ id }) => "id" in state.page.value && id === state.page.value.id)?.presumes ?? {};
    const fragment = encodeAnswers(pruneAnswers(answers, core.questions, presumed), ask);
    history.pushState(null, "", fragment === "" ? location.pathname : `#${fragment}`);
    readAddress();
  };
  return {
    answer: (id, option) => say({ ...state.answers.value.answers, [id]: option }),
    askAgain: (id) => say(state.answers.value.answers, id),
    startOver: () => say({}),
    loadSearchWords: (locale) => loadSearchWords(state.packs.find((pack) => pack.locale === locale)),
    search(query) {
      const words = encodeQuery(query);
      history.replaceState(history.state, "", words === "" ? location.pathname : `#${words}`);
      readAddress();
    },
    async loadFreePlaces() {
      const address = core.feeds.freePlaces;
      if (!address || state.freePlaces.value === "loading") return;
      state.freePlaces.value = "loading";
      state.freePlaces.value = await import("./load-free-places.ts")
        .then(({ loadFreePlaces }) => loadFreePlaces(address))
        .catch(() => "failed" as const);
    },
    kept,
    async loadLanguage(locale) {
      const pack = state.packs.find((candidate) => candidate.locale === locale);
      if (!pack) throw new Error(`There is no pack for ${locale}`);
      const [core, content] = await Promise.all([loadCore(pack), loadContent(pack, records)]);
      return { core, content };
    },
    loadRegion: createRegionLoader(core, state.region),
    choosePlace(place) {
      state.place.value = place;
      remember("place", place);
    },
    forgetPlace() {
      state.place.value = undefined;
      forget("place");
    },
    saveForOffline: (locales) =>
      void import("./save-for-offline.ts").then(({ saveForOffline }) => saveForOffline(state, locales)),
    applyUpdate: () => void import("./updates.ts").then(({ updateNow }) => updateNow()),
    postponeUpdate() {
      state.updateReady.value = false;
    },
  };
}

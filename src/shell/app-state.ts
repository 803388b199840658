import { computed } from "@preact/signals";
import { pruneAnswers } from "../finder/answers.ts";
import { germanDay, germanMoment } from "../finder/opening-hours.ts";
import { decodeAnswers, encodeAnswers } from "../handover/answers-fragment.ts";
import { encodeQuery } from "../handover/search-fragment.ts";
import { type Prerendered, restingState } from "../views/resting-state.ts";
import type { Actions, AppState } from "../views/state.ts";
import { isSavingPossible, loadSearchWords, savedLocales, savePacks } from "./packs.ts";
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

export function createApp(prerendered: Prerendered): RunningApp {
  const resting = restingState(prerendered);
  const answers = computed(() => decodeAnswers(resting.fragment.value, prerendered.core.questions));
  const state = { ...resting, answers } as RunningApp["state"];
  const readAddress = () => {
    state.fragment.value = location.hash;
  };
  Object.assign(state, { actions: createActions(state, readAddress) });
  return {
    state,
    readAddress,
    wake() {
      readAddress();
      watchClock(state);
      void recallPlace(state);
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

function createActions(state: RunningApp["state"], readAddress: () => void): Actions {
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
    loadRegion: createRegionLoader(core, state.region),
    choosePlace(place) {
      state.place.value = place;
      remember("place", place);
    },
    forgetPlace() {
      state.place.value = undefined;
      forget("place");
    },
    async saveForOffline(locales) {
      const { offline, packs } = state;
      const total = locales.length;
      const show = (done: number) => {
        offline.value = { possible: true, saved: offline.value.saved, progress: { done, total } };
      };
      show(0);
      const outcome = await savePacks(
        packs.filter(({ locale }) => locales.includes(locale)),
        show,
      ).then(
        () => "done" as const,
        () => "failed" as const,
      );
      offline.value = { possible: isSavingPossible(), saved: await savedLocales(packs), outcome };
    },
    applyUpdate: () => void import("./updates.ts").then(({ updateNow }) => updateNow()),
    postponeUpdate() {
      state.updateReady.value = false;
    },
  };
}

import { render } from "@testing-library/preact";
import type { ComponentChildren } from "preact";
import { coreOf, packOf, recordsOf } from "../../src/build/content/locale-content.ts";
import { readContent } from "../../src/build/content/read-content.ts";
import type { LocaleId } from "../../src/catalogue/locales.ts";
import { contentOfPack } from "../../src/finder/content-of-pack.ts";
import { findPlace } from "../../src/finder/places/find-place.ts";
import { parseGazetteer } from "../../src/finder/places/gazetteer.ts";
import type { Page } from "../../src/handover/addresses.ts";
import { restingState } from "../../src/views/resting-state.ts";
import { type Actions, AppContext, type Region } from "../../src/views/state.ts";
import { createWords, WordsContext } from "../../src/views/text.ts";

export const content = readContent();
const gazetteer = parseGazetteer(content.places);

/** Places and offices, as the shell loads them. */
export const region: Region = {
  offices: content.offices,
  neighbours: content.neighbours,
  find: (entry) => findPlace(entry, gazetteer),
  centres: new Map(gazetteer.gemeinden.map(({ ags, centre }) => [ags, centre])),
};

export const TODAY = "2026-11-21";

/** The state of the app on a page, with real words and records. Actions that a test does not give do nothing. */
export function stateOf(locale: LocaleId, page: Page, actions: Partial<Actions> = {}) {
  const core = coreOf(content, locale, { places: "/places", offices: "/offices", icons: "/icons" });
  const packs = [
    { locale: "de" as const, core: "/core.de", parts: ["/pack.de"], bytes: 60_000 },
    { locale: "ar" as const, core: "/core.ar", parts: ["/pack.ar"], bytes: 70_000 },
  ];
  const state = restingState({
    core,
    packs,
    page,
    content: contentOfPack(recordsOf(content), packOf(content, locale)),
    today: TODAY,
  });
  Object.assign(state.actions, { loadRegion: () => Promise.resolve(region) }, actions);
  return { ...state, actions: { ...state.actions, ...actions } };
}

/** Renders a component within the app. */
export function renderIn(state: ReturnType<typeof stateOf>, children: ComponentChildren) {
  return render(
    <AppContext.Provider value={state}>
      <WordsContext.Provider value={createWords(state.core)}>{children}</WordsContext.Provider>
    </AppContext.Provider>,
  );
}

import { act, fireEvent, render } from "@testing-library/preact";
import type { ComponentChildren } from "preact";
import { vi } from "vitest";
import { coreOf, packOf, recordsOf } from "../../src/build/content/locale-content.ts";
import { readContent } from "../../src/build/content/read-content.ts";
import type { LocaleId } from "../../src/catalogue/locales.ts";
import { contentOfPack } from "../../src/finder/content-of-pack.ts";
import { findPlace } from "../../src/finder/places/find-place.ts";
import { parseGazetteer } from "../../src/finder/places/gazetteer.ts";
import type { Page } from "../../src/handover/addresses.ts";
import { drop, EMPTY_LIST, keep, type OwnList } from "../../src/handover/own-list.ts";
import { mergeTemplates, type Template } from "../../src/handover/templates.ts";
import { readTemplateFile, writeTemplateFile } from "../../src/shell/kept/stored-templates.ts";
import { chosenPlace } from "../../src/views/chosen-place.ts";
import { restingState } from "../../src/views/resting-state.ts";
import {
  type Actions,
  AppContext,
  type Kept,
  type KeptActions,
  type Region,
  type StoreProblem,
} from "../../src/views/state.ts";
import { createWords, WordsContext } from "../../src/views/text.ts";

export const content = readContent();
const gazetteer = parseGazetteer(content.places);

/** Places and offices, as the shell loads them. */
export const region: Region = {
  offices: content.offices,
  neighbours: content.neighbours,
  find: (entry) => findPlace(entry, gazetteer),
  placeOf(ags) {
    const gemeinde = gazetteer.gemeinden.find((candidate) => candidate.ags === ags);
    return gemeinde && chosenPlace(gemeinde.name, gemeinde);
  },
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
  return { ...state, actions: { ...state.actions, loadRegion: () => Promise.resolve(region), ...actions } };
}

/** Renders a component within the app. */
export function renderIn(state: ReturnType<typeof stateOf>, children: ComponentChildren) {
  return render(
    <AppContext.Provider value={state}>
      <WordsContext.Provider value={createWords(state.core)}>{children}</WordsContext.Provider>
    </AppContext.Provider>,
  );
}

/** What the controls say in a locale. */
export const wordsOf = (locale: LocaleId) =>
  createWords(coreOf(content, locale, { places: "", offices: "", icons: "" }));

interface Device {
  readonly problem?: StoreProblem;
  /** What every change waits for; none waits for long where it is not given. */
  readonly answer?: () => Promise<void>;
}

/** Gives a state a list and templates that are kept in memory, as the shell keeps them on the device. */
export function keptOf(state: ReturnType<typeof stateOf>, { problem, answer }: Device = {}): KeptActions {
  const keptAs = <Value,>(value: Value): Kept<Value> => ({ value, ...(problem ? { problem } : {}) });
  const changeList = async (change: (list: OwnList) => OwnList) => {
    await answer?.();
    state.list.value = keptAs(change(state.list.value?.value ?? EMPTY_LIST));
  };
  const changeTemplates = async (change: (templates: readonly Template[]) => readonly Template[]) => {
    await answer?.();
    state.templates.value = keptAs(change(state.templates.value?.value ?? []));
  };
  const kept: KeptActions = {
    changeList,
    changeTemplates,
    loadTemplates: () => changeTemplates((templates) => templates),
    async keep(id, isKept) {
      await changeList((own) => (isKept ? keep(own, id) : drop(own, id)));
      return (state.list.value?.value.items.some((item) => item.id === id) ?? false) === isKept;
    },
    async importTemplates(file) {
      const { templates, dropped, problem: found } = readTemplateFile(await file.text());
      if (found) return { imported: 0, dropped, problem: found };
      await changeTemplates((own) => mergeTemplates(own, templates).templates);
      return { imported: templates.length, dropped };
    },
    exportTemplates: () => writeTemplateFile(state.templates.value?.value ?? []),
    async forgetEverything() {
      await changeList(() => EMPTY_LIST);
      await changeTemplates(() => []);
      state.place.value = undefined;
      return true;
    },
  };
  state.list.value ??= keptAs(EMPTY_LIST);
  state.actions.kept = () => Promise.resolve(kept);
  return kept;
}

/** Types into a field, letter by letter; `afterEach` happens between one letter and the next. */
export async function type(
  field: HTMLInputElement | HTMLTextAreaElement,
  text: string,
  afterEach: () => void = () => undefined,
): Promise<void> {
  field.focus();
  for (const letter of text) {
    fireEvent.input(field, { target: { value: field.value + letter } });
    await act(async () => afterEach());
  }
}

/** Catches the files that are handed to the browser, from now on. */
export function catchFiles(): { readonly name: string; readonly file: Blob }[] {
  const caught: { name: string; file: Blob }[] = [];
  let made = new Blob();
  URL.createObjectURL = (file) => {
    made = file as Blob;
    return "blob:test";
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    caught.push({ name: this.download, file: made });
  });
  return caught;
}

import * as ownList from "../../handover/own-list.ts";
import { drop, type OwnList } from "../../handover/own-list.ts";
import type { Template } from "../../handover/templates.ts";
import { mergeTemplates } from "../../handover/templates.ts";
import type { KeptActions } from "../../views/state.ts";
import type { RunningApp } from "../app-state.ts";
import { forget } from "../storage.ts";
import { createKeptStore } from "./store.ts";
import { LIST_FORM } from "./stored-list.ts";
import { MAX_TEMPLATE_FILE, readTemplateFile, TEMPLATES_FORM, writeTemplateFile } from "./stored-templates.ts";

/** Reads what a person keeps on this device, wires it to the state of the app, and says what can be done with it. */
export function startKept(state: RunningApp["state"]): KeptActions {
  const list = createKeptStore<OwnList>({
    ...LIST_FORM,
    onChange: (kept) => {
      state.list.value = kept;
    },
  });
  const templates = createKeptStore<readonly Template[]>({
    ...TEMPLATES_FORM,
    onChange: (kept) => {
      state.templates.value = kept;
    },
  });
  void list.load();
  return {
    changeList: list.change,
    loadTemplates: templates.load,
    changeTemplates: templates.change,
    async keep(id, isKept) {
      await list.change((own) => (isKept ? ownList.keep(own, id) : drop(own, id)));
      return (state.list.value?.value.items.some((item) => item.id === id) ?? false) === isKept;
    },
    async importTemplates(file) {
      if (file.size > MAX_TEMPLATE_FILE) return { imported: 0, dropped: 0, problem: "not-ours" };
      const { templates: read, dropped, problem } = readTemplateFile(await file.text());
      if (problem) return { imported: 0, dropped, problem };
      await templates.change((own) => mergeTemplates(own, read).templates);
      const leftOut = mergeTemplates(state.templates.value?.value ?? [], read).leftOut;
      return { imported: read.length - leftOut, dropped: dropped + leftOut };
    },
    exportTemplates: () => writeTemplateFile(state.templates.value?.value ?? []),
    async forgetEverything() {
      const isGone = [await list.clear(), await templates.clear()].every(Boolean);
      for (const key of ["place", "locale"] as const) forget(key);
      state.place.value = undefined;
      return isGone;
    },
  };
}

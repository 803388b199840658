import type { KeptActions } from "./state.ts";
import { useApp } from "./state.ts";

/** Changes of what is kept on the device. They say nothing of their end: the state does. */
export function useKept(): Pick<KeptActions, "changeList" | "changeTemplates" | "loadTemplates"> {
  const { actions } = useApp();
  return {
    changeList: async (change) => (await actions.kept()).changeList(change),
    changeTemplates: async (change) => (await actions.kept()).changeTemplates(change),
    loadTemplates: async () => (await actions.kept()).loadTemplates(),
  };
}

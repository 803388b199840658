import { type KeptActions, useApp } from "./state.ts";

type Changes = Pick<KeptActions, "changeList" | "changeTemplates" | "loadTemplates">;

/**
 * Changes of what is kept on the device; the state says what became of them. Where the part that keeps things cannot be
 * had, nothing changes, and the page that shows them says so.
 */
export function useKept(): Changes {
  const { actions } = useApp();
  const quietly = async (act: (kept: KeptActions) => Promise<void>) =>
    actions
      .kept()
      .then(act)
      .catch(() => undefined);
  return {
    changeList: (change) => quietly((kept) => kept.changeList(change)),
    changeTemplates: (change) => quietly((kept) => kept.changeTemplates(change)),
    loadTemplates: async () => (await actions.kept()).loadTemplates(),
  };
}

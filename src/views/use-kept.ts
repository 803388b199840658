import { type KeptActions, useApp } from "./state.ts";

interface Changes {
  /** Both say whether the part of the app that keeps things could be had; what became of it the state says. */
  changeList(change: Parameters<KeptActions["changeList"]>[0]): Promise<boolean>;
  changeTemplates(change: Parameters<KeptActions["changeTemplates"]>[0]): Promise<boolean>;
  loadTemplates(): Promise<void>;
}

/** Changes of what is kept on the device. */
export function useKept(): Changes {
  const { actions } = useApp();
  const attempt = (act: (kept: KeptActions) => Promise<void>) =>
    actions
      .kept()
      .then(act)
      .then(
        () => true,
        () => false,
      );
  return {
    changeList: (change) => attempt((kept) => kept.changeList(change)),
    changeTemplates: (change) => attempt((kept) => kept.changeTemplates(change)),
    loadTemplates: async () => (await actions.kept()).loadTemplates(),
  };
}

import type { LocaleId } from "../catalogue/locales.ts";
import type { RunningApp } from "./app-state.ts";
import { isSavingPossible, savedLocales, saveFiles } from "./packs.ts";

/** Saves languages one after the other and shows how far it is. A chunk of its own: only who asks for it needs it. */
export async function saveForOffline(
  { offline, packs }: RunningApp["state"],
  locales: readonly LocaleId[],
): Promise<void> {
  const wanted = packs.filter(({ locale }) => locales.includes(locale));
  let outcome: "done" | "failed" = "done";
  try {
    for (const [done, pack] of wanted.entries()) {
      offline.value = { possible: true, saved: offline.value.saved, progress: { done, total: wanted.length } };
      await saveFiles(pack);
    }
  } catch {
    outcome = "failed";
  }
  offline.value = { possible: isSavingPossible(), saved: await savedLocales(packs), outcome };
}

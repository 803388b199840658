import type { Signal } from "@preact/signals";
import type { Core } from "../catalogue/content.ts";
import type { Region, RegionState } from "../views/state.ts";

/** Loads places and offices once, when somebody asks for a place. A failure can be tried again. */
export function createRegionLoader(core: Core, region: Signal<RegionState>): () => Promise<Region | undefined> {
  let loading: Promise<Region | undefined> | undefined;
  const load = async () => {
    region.value = "loading";
    try {
      const { loadRegion } = await import("./load-region.ts");
      const loaded = await loadRegion(core);
      region.value = loaded;
      return loaded;
    } catch {
      region.value = "failed";
      return undefined;
    }
  };
  return () => {
    if (typeof region.value === "object") return Promise.resolve(region.value);
    loading ??= load().finally(() => {
      loading = undefined;
    });
    return loading;
  };
}

import { useEffect, useState } from "preact/hooks";

/**
 * A part of the app that not every visit needs: its code is loaded when it is wanted.
 * undefined while it is not there yet, "failed" where it cannot be had (no network, and not saved).
 */
export function useChunk<Part>(load: () => Promise<Part>, isWanted = true): Part | "failed" | undefined {
  const [part, setPart] = useState<Part | "failed">();
  useEffect(() => {
    if (!isWanted || (part !== undefined && part !== "failed")) return;
    let isGone = false;
    load().then(
      (loaded) => isGone || setPart(() => loaded),
      () => isGone || setPart("failed"),
    );
    return () => {
      isGone = true;
    };
  }, [isWanted]);
  return part;
}

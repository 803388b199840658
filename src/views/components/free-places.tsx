import { useApp } from "../state.ts";
import { useChunk } from "./use-chunk.ts";

/** Free places in care homes, where the operator has plugged in a list. Its code is loaded only there. */
export function FreePlaces() {
  const address = useApp().core.feeds.freePlaces;
  const List = useChunk(() => import("./free-places-list.tsx").then((chunk) => chunk.FreePlacesList), Boolean(address));
  return List && List !== "failed" ? <List /> : null;
}

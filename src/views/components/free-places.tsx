import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useApp } from "../state.ts";

/** Free places in care homes, where the operator has plugged in a list. Its code is loaded only there. */
export function FreePlaces() {
  const address = useApp().core.feeds.freePlaces;
  const [List, setList] = useState<ComponentType>();
  useEffect(() => {
    if (!address) return;
    import("./free-places-list.tsx").then(
      ({ FreePlacesList }) => setList(() => FreePlacesList),
      () => undefined,
    );
  }, [address]);
  return List ? <List /> : null;
}

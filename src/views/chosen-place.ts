import type { Gemeinde } from "../finder/places/gazetteer.ts";
import type { ChosenPlace } from "./state.ts";

/** A place as it is kept: the name that the person knows it by, and the Gemeinde that it belongs to. */
export function chosenPlace(name: string, gemeinde: Gemeinde, postcode?: string): ChosenPlace {
  return {
    ags: gemeinde.ags,
    kreis: gemeinde.kreis,
    name,
    gemeinde: gemeinde.name,
    kreisName: gemeinde.kreisName,
    ...(postcode === undefined ? {} : { postcode }),
  };
}

import type { Core, RegionalData } from "../catalogue/content.ts";
import { findPlace } from "../finder/places/find-place.ts";
import { parseGazetteer } from "../finder/places/gazetteer.ts";
import { chosenPlace } from "../views/chosen-place.ts";
import type { Region } from "../views/state.ts";

/**
 * Fetches the tables of places and offices. A chunk of its own: only who asks for a place needs it.
 * @throws when a file cannot be had or is cut off
 */
export async function loadRegion({ dataFiles }: Core): Promise<Region> {
  const [places, data] = await Promise.all([
    fetchOk(dataFiles.places).then((response) => response.text()),
    fetchOk(dataFiles.offices).then((response) => response.json() as Promise<RegionalData>),
  ]);
  const gazetteer = parseGazetteer(places);
  return {
    ...data,
    find: (entry) => findPlace(entry, gazetteer),
    placeOf(ags) {
      const gemeinde = gazetteer.gemeinden.find((candidate) => candidate.ags === ags);
      return gemeinde && chosenPlace(gemeinde.name, gemeinde);
    },
    centres: new Map(gazetteer.gemeinden.map(({ ags, centre }) => [ags, centre])),
  };
}

async function fetchOk(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

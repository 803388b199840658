import * as v from "valibot";
import { FreePlaces } from "../catalogue/schema/free-places.ts";

/**
 * Fetches the list of free places, never from a cache: yesterday's list would send people to full homes.
 * A chunk of its own: only installations that have such a list load it.
 * @throws when it cannot be had or is not in the documented form
 */
export async function loadFreePlaces(address: string): Promise<FreePlaces> {
  const response = await fetch(address, { cache: "no-store" });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return v.parse(FreePlaces, await response.json());
}

import { foldedNames } from "./fold.ts";

/** A Gemeinde and where it lies. Keys: AGS, eight and five digits. */
export interface Gemeinde {
  readonly ags: string;
  readonly name: string;
  readonly kreis: string;
  readonly kreisName: string;
  readonly postcodes: readonly string[];
  /** Codes that were in use before and that people still type. */
  readonly oldPostcodes: readonly string[];
  readonly places: readonly string[];
  /** Its middle in degrees, to about a kilometre. */
  readonly centre: Centre;
}

/** WGS 84, degrees. */
export interface Centre {
  readonly latitude: number;
  readonly longitude: number;
}

/** A name that people may type, and the Gemeinde it belongs to. */
export interface PlaceName {
  readonly name: string;
  /** The folded ways to write it. */
  readonly folded: readonly string[];
  readonly gemeinde: Gemeinde;
}

export interface Gazetteer {
  readonly gemeinden: readonly Gemeinde[];
  readonly names: readonly PlaceName[];
}

/**
 * Reads the compact table of places (format: its own first lines, written by `build/commands/write-places.ts`).
 * @throws when a line does not fit the format: a cut-off download must not pass as a small state
 */
export function parseGazetteer(table: string): Gazetteer {
  const gemeinden: Gemeinde[] = [];
  let kreis: { key: string; name: string } | undefined;
  for (const line of table.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const fields = line.split("\t");
    if (line.startsWith("@")) {
      kreis = { key: (fields[0] ?? "").slice(1), name: fields[1] ?? "" };
      continue;
    }
    const [number, name, postcodes, old, places, middle] = fields;
    const [latitude = Number.NaN, longitude = Number.NaN] = (middle ?? "").split(" ").map(Number);
    if (
      !kreis ||
      !number ||
      !name ||
      !postcodes ||
      old === undefined ||
      places === undefined ||
      !(latitude > 0 && longitude > 0)
    ) {
      throw new Error(`This line of the table of places does not fit: ${line.slice(0, 60)}`);
    }
    gemeinden.push({
      ags: kreis.key + number,
      name,
      kreis: kreis.key,
      kreisName: kreis.name,
      postcodes: postcodes.split(" "),
      oldPostcodes: old === "" ? [] : old.split(" "),
      places: places === "" ? [] : [...new Set(places.split(",").map((place) => place.replace(/\d$/, "")))],
      centre: { latitude, longitude },
    });
  }
  if (!table.trimEnd().endsWith(`# end: ${gemeinden.length} Gemeinden`))
    throw new Error("The table of places is cut off");
  return { gemeinden, names: gemeinden.flatMap(namesOf) };
}

function namesOf(gemeinde: Gemeinde): PlaceName[] {
  return [gemeinde.name, ...gemeinde.places.filter((place) => place !== gemeinde.name)].map((name) => ({
    name,
    folded: foldedNames(name),
    gemeinde,
  }));
}

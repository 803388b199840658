/**
 * Writes `src/catalogue/places/places.txt` from the table of places (see docs/places.md).
 * Run by hand when the table changes: `npm run places -- <folder with the CSV files>`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

type Row = Record<"plz" | "ort" | "art" | "gemeinde" | "ags8" | "kreis" | "ags5" | "plz_alt", string>;
type Centre = Record<"ags8" | "lat_mitte" | "lon_mitte", string>;

const NOTICE = [
  "# Places of Sachsen-Anhalt: a derived database under the Open Database License (ODbL) 1.0,",
  "# https://opendatacommons.org/licenses/odbl/1-0/",
  "# © OpenStreetMap contributors (via suche-postleitzahl.org); GeoNames (CC BY 4.0); Statistisches Bundesamt,",
  "# Gemeindeverzeichnis, 28.02.2026; © GeoBasis-DE / BKG (dl-de/by-2-0). Edited.",
  "# @ Kreis key, name. Then one line a Gemeinde: last three digits of its key, name, postcodes,",
  "# old postcodes, other places in it (a digit: which postcode, where there are several), latitude and longitude of",
  "# its middle, to about a kilometre. Fields parted by tabs.",
];

function groupBy(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}

function line(rows: readonly Row[], centres: ReadonlyMap<string, Centre>): string {
  const gemeinde = rows[0] as Row;
  const centre = centres.get(gemeinde.ags8);
  const own = rows.filter((row) => row.art === "G");
  const postcodes = [...new Set(own.map((row) => row.plz))].sort();
  const old = [...new Set(rows.map((row) => row.plz_alt).filter((plz) => plz && !postcodes.includes(plz)))].sort();
  const places = rows
    .filter((row) => row.art === "O" && row.ort !== gemeinde.gemeinde)
    .map((row) => row.ort + (postcodes.length > 1 ? postcodes.indexOf(row.plz) : ""))
    .sort((a, b) => a.localeCompare(b, "de"));
  return [
    gemeinde.ags8.slice(5),
    gemeinde.gemeinde,
    postcodes.join(" "),
    old.join(" "),
    [...new Set(places)].join(","),
    [centre?.lat_mitte, centre?.lon_mitte].map((degrees) => Number(degrees).toFixed(2)).join(" "),
  ].join("\t");
}

function write(folder: string): void {
  const rows = parse(readFileSync(join(folder, "places-sachsen-anhalt.csv")), { columns: true, bom: true }) as Row[];
  const gemeinden = parse(readFileSync(join(folder, "gemeinden.csv")), { columns: true, bom: true }) as Centre[];
  const centres = new Map(gemeinden.map((gemeinde) => [gemeinde.ags8, gemeinde]));
  const lines = [...NOTICE];
  for (const [ags5, inKreis] of [...groupBy(rows, (row) => row.ags5)].sort()) {
    lines.push(`@${ags5}\t${inKreis[0]?.kreis}`);
    for (const [, inGemeinde] of [...groupBy(inKreis, (row) => row.ags8)].sort()) lines.push(line(inGemeinde, centres));
  }
  lines.push(`# end: ${lines.filter((text) => /^\d/.test(text)).length} Gemeinden`);
  writeFileSync("src/catalogue/places/places.txt", `${lines.join("\n")}\n`);
  console.log(`${rows.length} rows, ${lines.length} lines written`);
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("Name the folder with places-sachsen-anhalt.csv and gemeinden.csv");
write(folder);

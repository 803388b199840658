import { REFERENCE_LOCALE } from "../../catalogue/locales.ts";
import { measureSearch } from "../bench/search-bench.ts";
import { readContent } from "../content/read-content.ts";
import { searchDataIn } from "../content/search-data-in.ts";

/** How much slower an old phone is than the machine that measures: a guess that is always the same. */
const SLOWED = 4;

/** `npm run bench -- search`: how large and how fast the search is, today and with many more services. */
function benchSearch(): void {
  const data = searchDataIn(readContent(), REFERENCE_LOCALE);
  const sizes = [data.entries.length, 1000, 10_000];
  console.log(`Search in German, times in ms; "slowed" is the machine's time by ${SLOWED}.\n`);
  console.log("services  way               kB gzip    load   build    p50     p95   p95 slowed");
  for (const { way, services, bytes, load, build, p50, p95 } of measureSearch(data, sizes)) {
    const cells = [
      String(services).padStart(8),
      way.padEnd(17),
      (bytes / 1000).toFixed(1).padStart(7),
      load.toFixed(0).padStart(7),
      build.toFixed(0).padStart(7),
      p50.toFixed(2).padStart(7),
      p95.toFixed(2).padStart(7),
      (p95 * SLOWED).toFixed(1).padStart(8),
    ];
    console.log(cells.join("  "));
  }
}

const [what] = process.argv.slice(2);
if (what === "search") benchSearch();
else {
  console.error("Name what to measure: npm run bench -- search");
  process.exitCode = 1;
}

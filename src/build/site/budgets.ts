import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";

/** Compressed bytes (gzip). A page must fit into the first TCP window with its style sheet. */
const BUDGETS = [
  { what: "a page with its style sheet", files: /\.html$/, bytes: 14_000 },
  { what: "one file of a language pack", files: /^data\/pack\..*\.json$/, bytes: 80_000 },
  { what: "what one page shows, for its script", files: /^data\/page\..*\.json$/, bytes: 14_000 },
  { what: "the records of all services", files: /^data\/records\..*\.json$/, bytes: 120_000 },
  { what: "the core texts of a locale", files: /^data\/core\..*\.json$/, bytes: 14_000 },
  { what: "the table of places", files: /^data\/places\..*\.txt$/, bytes: 11_000 },
  { what: "the icons", files: /^data\/icons\..*\.svg$/, bytes: 5_000 },
  { what: "the table of offices", files: /^data\/offices\..*\.json$/, bytes: 20_000 },
  { what: "the worker", files: /^sw\.js$/, bytes: 8_000 },
];
/** All files of a language together: it is loaded in the background, once, and then only what has changed. */
const PACK = 240_000;
const FIRST_LOAD_SCRIPT = 42_000;
const STYLE = 10_000;

const sizeOf = (text: string | Buffer) => gzipSync(text, { level: 9 }).length;

/**
 * Fails the build when a file is larger than its budget, and prints the largest of each kind.
 * @throws with one line a file that is too large
 */
export function checkBudgets(dist: string): void {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)));
  const measured = BUDGETS.flatMap(({ what, files: pattern, bytes }) => {
    const sizes = files
      .filter((file) => pattern.test(file))
      .map((file) => ({ file, size: sizeOf(readFileSync(join(dist, file))) }));
    const largest = sizes.sort((a, b) => b.size - a.size)[0];
    return largest ? [{ what, ...largest, bytes }] : [];
  });
  measured.push({ ...largestPack(dist, files), bytes: PACK });
  const page = readFileSync(join(dist, "de/index.html"), "utf8");
  const scripts = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].flatMap(([, file]) => file ?? []);
  const script = scripts.reduce((sum, file) => sum + sizeOf(readFileSync(join(dist, file))), 0);
  measured.push({
    what: "the script of the first load",
    file: scripts.join(" + "),
    size: script,
    bytes: FIRST_LOAD_SCRIPT,
  });
  measured.push({
    what: "the style sheet",
    file: "inlined",
    size: sizeOf(/<style>(.*?)<\/style>/s.exec(page)?.[1] ?? ""),
    bytes: STYLE,
  });
  console.log("\nBudgets (gzip bytes, the largest of each kind):");
  for (const { what, file, size, bytes } of measured)
    console.log(`  ${String(size).padStart(7)} of ${String(bytes).padStart(7)}  ${what} (${file})`);
  const over = measured.filter(({ size, bytes }) => size > bytes);
  if (over.length > 0)
    throw new Error(
      over.map(({ what, file, size, bytes }) => `${what} is too large: ${file}: ${size} of ${bytes} bytes`).join("\n"),
    );
}

/** The language whose files are largest together. */
function largestPack(dist: string, files: readonly string[]): { what: string; file: string; size: number } {
  const sizes = new Map<string, number>();
  for (const file of files) {
    const locale = /^data\/pack\.([a-z-]+)\./.exec(file)?.[1];
    if (locale) sizes.set(locale, (sizes.get(locale) ?? 0) + sizeOf(readFileSync(join(dist, file))));
  }
  const [locale = "", size = 0] = [...sizes].sort(([, a], [, b]) => b - a)[0] ?? [];
  return { what: "a whole language pack", file: `data/pack.${locale}.*.json`, size };
}

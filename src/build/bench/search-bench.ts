import { gzipSync } from "node:zlib";
import MiniSearch from "minisearch";
import { foldText } from "../../finder/search/fold.ts";
import { ServiceSearch } from "../../finder/search/search.ts";
import type { SearchData, SearchEntry } from "../../finder/search/search-data.ts";

/** What was measured for one way to search and one size of catalogue. Times in milliseconds. */
export interface SearchMeasure {
  readonly way: "ours" | "library defaults" | "plain scan";
  readonly services: number;
  /** Compressed bytes of what has to be loaded. */
  readonly bytes: number;
  /** Reading what was loaded. */
  readonly load: number;
  /** Making the index of it. */
  readonly build: number;
  readonly p50: number;
  readonly p95: number;
}

/** Every way for every size, in one run: absolute times differ from machine to machine, their relation does not. */
export function measureSearch(data: SearchData, sizes: readonly number[]): readonly SearchMeasure[] {
  const keystrokes = keystrokesOf(data);
  return sizes.flatMap((services) => {
    const sized = { ...data, entries: entriesFor(data.entries, services) };
    const json = JSON.stringify(sized);
    const bytes = gzipSync(json).length;
    return WAYS.map(({ way, prepare }) => {
      const arrived = performance.now();
      const loaded = JSON.parse(json) as SearchData;
      const started = performance.now();
      const find = prepare(loaded);
      const build = performance.now() - started;
      return { way, services, bytes, load: started - arrived, build, ...percentiles(keystrokes, find) };
    });
  });
}

const WAYS: readonly { way: SearchMeasure["way"]; prepare: (data: SearchData) => (query: string) => unknown }[] = [
  {
    way: "ours",
    prepare(data) {
      const search = new ServiceSearch(data);
      return (query) => search.find(query);
    },
  },
  {
    way: "library defaults",
    prepare({ entries }) {
      const index = new MiniSearch({ fields: ["title", "name", "known", "summary"] });
      index.addAll(entries.map((entry) => ({ ...entry, known: entry.known.join(" ") })));
      return (query) => index.search(query);
    },
  },
  {
    way: "plain scan",
    prepare({ entries }) {
      const texts = entries.map(({ title, name, known, summary }) =>
        foldText([title, name, ...known, summary].join(" ")),
      );
      return (query) => {
        const folded = foldText(query);
        return texts.filter((text) => text.includes(folded));
      };
    },
  },
];

/** What arrives while somebody types: every beginning of some names and phrases. */
function keystrokesOf({ entries }: SearchData): readonly string[] {
  const typed = entries.filter((_, index) => index % 7 === 0).flatMap(({ title, known }) => [title, known[0] ?? title]);
  return typed.flatMap((text) => Array.from({ length: text.length }, (_, end) => text.slice(0, end + 1)));
}

/** As many services as wanted: the real ones, then made ones of their words in another order, with a word of their own. */
function entriesFor(entries: readonly SearchEntry[], count: number): readonly SearchEntry[] {
  const words = entries.flatMap(({ title, known }) => [title, ...known].join(" ").split(" "));
  const word = (seed: number) => words[(seed * 7919) % words.length] ?? "";
  const made = Array.from({ length: Math.max(0, count - entries.length) }, (_, number) => ({
    id: `made-${number}`,
    title: `${word(number)} ${word(number + 1)} ${number.toString(36)}`,
    name: `${word(number + 2)}${word(number + 3).toLowerCase()}`,
    known: [word(number + 4), `${word(number + 5)} ${word(number + 6)}`],
    german: [],
    summary: Array.from({ length: 12 }, (_, index) => word(number * 13 + index)).join(" "),
    situations: [],
  }));
  return [...entries.slice(0, count), ...made];
}

function percentiles(queries: readonly string[], find: (query: string) => unknown): { p50: number; p95: number } {
  for (const query of queries.slice(0, 50)) find(query);
  const times = queries
    .map((query) => {
      const started = performance.now();
      find(query);
      return performance.now() - started;
    })
    .sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

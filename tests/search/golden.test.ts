import { describe, expect, it } from "vitest";
import { readContent } from "../../src/build/content/read-content.ts";
import { searchDataIn } from "../../src/build/content/search-data-in.ts";
import { LOCALE_IDS } from "../../src/catalogue/locales.ts";
import { ServiceSearch } from "../../src/finder/search/search.ts";
import { type GoldenQuery, goldenQueries } from "./golden.ts";

const content = readContent();
const searches = new Map(LOCALE_IDS.map((id) => [id, new ServiceSearch(searchDataIn(content, id))]));
const find = ({ locale, query }: GoldenQuery) => {
  const search = searches.get(locale);
  if (!search) throw new Error(`There is no search for ${locale}`);
  return search.find(query);
};

/** Place of the first wanted service; 0 where it was not found. A danger counts as found where its numbers come first. */
function placeOf(golden: GoldenQuery): number {
  const { hits, danger } = find(golden);
  if (golden.danger) return danger?.id === golden.danger ? 1 : 0;
  if (golden.services.length === 0) return hits.length === 0 ? 1 : 0;
  return hits.findIndex(({ id }) => golden.services.includes(id)) + 1;
}

const share = (queries: readonly GoldenQuery[], first: number) =>
  queries.filter((golden) => {
    const place = placeOf(golden);
    return place > 0 && place <= first;
  }).length / queries.length;

describe("the search, asked what people type", () => {
  const tuned = goldenQueries.filter(({ apart }) => !apart);
  const apart = goldenQueries.filter((golden) => golden.apart);

  it("has enough questions, in every language, and names services that exist", () => {
    expect(goldenQueries.length).toBeGreaterThanOrEqual(300);
    expect(apart.length / goldenQueries.length).toBeGreaterThan(0.28);
    const ids = new Set(content.services.map(({ id }) => id));
    expect(goldenQueries.flatMap(({ services }) => services).filter((id) => !ids.has(id))).toEqual([]);
    expect([...new Set(goldenQueries.map(({ locale }) => locale))]).toEqual([...LOCALE_IDS]);
  });

  it("finds 97 of 100 among the first three", () => {
    const missed = tuned.filter((golden) => ![1, 2, 3].includes(placeOf(golden)));
    report(tuned, "tuned");
    expect(share(tuned, 3), missed.map(({ locale, query }) => `${locale}: ${query}`).join("\n")).toBeGreaterThanOrEqual(
      0.97,
    );
  });

  it("finds 93 of 100 of those that nobody looked at", () => {
    report(apart, "apart");
    expect(share(apart, 3)).toBeGreaterThanOrEqual(0.93);
  });

  it("finds nothing for nonsense, and every word of danger that it was tuned to", () => {
    for (const golden of goldenQueries.filter(
      ({ kind, apart: unseen }) => kind === "nonsense" || (kind === "danger" && !unseen),
    ))
      expect(placeOf(golden), `${golden.locale}: ${golden.query}`).toBe(1);
  });
});

describe("words of danger", () => {
  const pages = [...searches];
  const spoken = LOCALE_IDS.flatMap((locale) =>
    content.dangers.flatMap(({ id }) => (content.texts[locale].search.dangers[id] ?? []).map((phrase) => [id, phrase])),
  );

  it("are heard in every language on every page, whatever else they find", () => {
    expect(spoken.length).toBeGreaterThan(1000);
    const unheard = pages.flatMap(([page, search]) =>
      spoken.filter(([, phrase = ""]) => !search.find(phrase).danger).map(([, phrase]) => `${page}: ${phrase}`),
    );
    expect(unheard).toEqual([]);
  });

  it("are not heard in what people ask otherwise", () => {
    const alarms = goldenQueries.filter((golden) => !golden.danger && find(golden).danger);
    expect(alarms.map(({ locale, query }) => `${locale}: ${query}`)).toEqual([]);
  });
});

/** hit@1 and hit@3 by language and kind. */
function report(queries: readonly GoldenQuery[], part: string): void {
  const groups = (key: "locale" | "kind") => [...new Set(queries.map((golden) => golden[key]))];
  const line = (name: string, some: readonly GoldenQuery[]) =>
    `  ${name.padEnd(14)} ${String(some.length).padStart(4)}  ${percent(share(some, 1))} ${percent(share(some, 3))}`;
  console.log(
    [
      `search, ${part}: queries, hit@1, hit@3`,
      line("all", queries),
      ...groups("locale").map((locale) =>
        line(
          locale,
          queries.filter((golden) => golden.locale === locale),
        ),
      ),
      ...groups("kind").map((kind) =>
        line(
          kind,
          queries.filter((golden) => golden.kind === kind),
        ),
      ),
    ].join("\n"),
  );
}

const percent = (part: number) => `${(part * 100).toFixed(1).padStart(5)} %`;

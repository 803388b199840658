import MiniSearch, { type SearchResult } from "minisearch";
import { foldedWords } from "./fold.ts";
import type { SearchData, SearchEntry } from "./search-data.ts";

export interface SearchHit {
  readonly id: string;
  readonly score: number;
  /** The phrase that led here, where it is not the title itself. */
  readonly because: string | undefined;
}

export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  /** The query in words that are known, where it was written otherwise. */
  readonly didYouMean: string | undefined;
  /** The numbers that come first, because the query speaks of a danger. */
  readonly danger: Pick<SearchData["dangers"][number], "id" | "numbers"> | undefined;
}

/** How many hits are shown. */
const MAX_HITS = 20;

/** A hit with less than this share of the best one's score is noise. */
const NOISE = 0.2;

const FIELDS = { title: 5, name: 5, known: 4, german: 3, situations: 0.8, summary: 0.7 } as const;

const NOTHING: SearchAnswer = { hits: [], didYouMean: undefined, danger: undefined };

/** Wrong letters that are forgiven: none in short words, where every letter tells. */
const forgiven = (term: string) => (term.length < 5 ? 0 : term.length < 8 ? 1 : 2);

/** A search over the services of one locale. Building it is the dear part: once a locale. */
export class ServiceSearch {
  readonly #index: MiniSearch<SearchEntry>;
  readonly #entries: ReadonlyMap<string, SearchEntry>;
  readonly #stopWords: ReadonlySet<string>;
  readonly #dangers: readonly (Omit<SearchData["dangers"][number], "phrases"> & {
    readonly phrases: readonly (readonly string[])[];
  })[];
  readonly #vocabulary: ReadonlySet<string>;
  /** How the words of the vocabulary are spelled, to be shown. */
  readonly #spelled = new Map<string, string>();
  /** Every phrase, folded, and whose it is. */
  readonly #phrases = new Map<string, Set<string>>();

  constructor({ entries, stopWords, dangers }: SearchData) {
    this.#entries = new Map(entries.map((entry) => [entry.id, entry]));
    this.#stopWords = new Set(stopWords.flatMap(foldedWords));
    this.#dangers = dangers.map(({ phrases, ...danger }) => ({ ...danger, phrases: phrases.map(foldedWords) }));
    this.#vocabulary = vocabularyOf(entries);
    this.#index = new MiniSearch<SearchEntry>({
      fields: Object.keys(FIELDS),
      extractField: (entry, field) => {
        const value = entry[field as keyof SearchEntry];
        return typeof value === "string" ? value : value.join(" \n ");
      },
      tokenize: (text) => this.#withParts(foldedWords(text)),
      processTerm: (term) => term,
    });
    this.#index.addAll(entries);
    for (const entry of entries) {
      for (const phrase of [entry.title, entry.name, ...entry.known, ...entry.german]) {
        for (const word of phrase.split(/[^\p{L}\p{N}-]+/u)) {
          const [folded = ""] = foldedWords(word);
          if (!this.#spelled.has(folded)) this.#spelled.set(folded, word);
        }
        this.#ownersOf(this.#told(foldedWords(phrase)).join(" ")).add(entry.id);
      }
    }
  }

  /** Finds services for what somebody typed: a word, a name from a letter, a sentence. */
  find(query: string): SearchAnswer {
    const words = foldedWords(query);
    const told = this.#told(words);
    if (told.length === 0) return { ...NOTHING, danger: this.#dangerIn(words) };
    const results = this.#ranked(told);
    const best = results[0]?.score ?? 0;
    const hits = results
      .filter(({ score }) => score >= best * NOISE)
      .slice(0, MAX_HITS)
      .map(({ id, score, ...found }) => ({
        id: id as string,
        score,
        because: this.#reason(id as string, found.terms),
      }));
    return { hits, didYouMean: this.#corrected(told, results[0]), danger: this.#dangerIn(words) };
  }

  #ranked(told: readonly string[]): readonly SearchResult[] {
    const terms = this.#withParts([...told, ...pairs(told, this.#vocabulary)]);
    const exact = this.#phrases.get(told.join(" "));
    const results = this.#index.search(
      { queries: terms.map((term) => this.#termQuery(term, told)), combineWith: "OR" },
      { boostDocument: (id) => (exact?.has(id as string) ? 4 : 1) },
    );
    const wanted = told.length;
    // More of the words that were typed outweighs one rare word.
    return [...results]
      .map((result) => {
        const covered = told.filter((term) =>
          result.queryTerms.some((q) => q === term || q.includes(term) || term.includes(q)),
        );
        return { ...result, score: result.score * (covered.length / wanted) ** 1.5 };
      })
      .sort((a, b) => b.score - a.score);
  }

  #termQuery(term: string, told: readonly string[]) {
    const isPart = !told.includes(term);
    // The parts of a known word only add to it; those of an unknown one are all there is.
    const isExtra = isPart && told.some((word) => word.includes(term) && this.#vocabulary.has(word));
    const known = this.#vocabulary.has(term);
    return {
      queries: [term],
      boost: FIELDS,
      prefix: term.length >= 3,
      fuzzy: isPart || known ? 0 : forgiven(term),
      weights: { fuzzy: 0.35, prefix: known ? 0.2 : 0.5 },
      ...(isExtra ? { boostTerm: () => 0.5 } : {}),
      combineWith: "OR" as const,
    };
  }

  /** Without the words that say nothing, a single letter among them ("i" is not i-Kfz); all where nothing else was said. */
  #told(words: readonly string[]): readonly string[] {
    const told = words.filter((word) => !this.#stopWords.has(word) && (word.length > 1 || /\d/.test(word)));
    return told.length > 0 ? told : words;
  }

  /** German writes several words as one: the known parts of a word beside it. */
  #withParts(words: readonly string[]): string[] {
    return [...new Set(words.flatMap((word) => [word, ...partsOf(word, this.#vocabulary)]))];
  }

  #ownersOf(phrase: string): Set<string> {
    const owners = this.#phrases.get(phrase) ?? new Set<string>();
    this.#phrases.set(phrase, owners);
    return owners;
  }

  /** The phrase of the service that holds most of what was matched. */
  #reason(id: string, matched: readonly string[]): string | undefined {
    const entry = this.#entries.get(id);
    if (!entry) return undefined;
    const share = (phrase: string) => {
      const words = foldedWords(phrase);
      return words.filter((word) => matched.includes(word)).length / Math.max(words.length, 1);
    };
    if (share(entry.title) > 0) return undefined;
    return [...entry.known, ...entry.german, entry.name]
      .map((phrase) => ({ phrase, share: share(phrase) }))
      .filter((found) => found.share > 0)
      .sort((a, b) => b.share - a.share)[0]?.phrase;
  }

  /** The query with its unknown words replaced by the known ones that were found instead. */
  #corrected(told: readonly string[], best: SearchResult | undefined): string | undefined {
    if (!best) return undefined;
    let changed = false;
    const words = told.map((word) => {
      if (this.#vocabulary.has(word) || best.terms.some((term) => term.startsWith(word))) return word;
      const instead = best.terms.find((term) => Math.abs(term.length - word.length) <= 2 && term[0] === word[0]);
      changed ||= instead !== undefined;
      return instead === undefined ? word : (this.#spelled.get(instead) ?? instead);
    });
    return changed ? words.join(" ") : undefined;
  }

  /** The danger whose phrase says most: "er will mich umbringen" is one of violence. On a tie the order of the list decides. */
  #dangerIn(words: readonly string[]): SearchAnswer["danger"] {
    const said = this.#dangers
      .map(({ id, numbers, phrases }) => ({
        id,
        numbers,
        words: Math.max(0, ...phrases.filter((phrase) => stands(phrase, words)).map(({ length }) => length)),
      }))
      .sort((a, b) => b.words - a.words)[0];
    return said && said.words > 0 ? { id: said.id, numbers: said.numbers } : undefined;
  }
}

/** All words of names and phrases; those of the summaries are too many and too common. */
function vocabularyOf(entries: readonly SearchEntry[]): ReadonlySet<string> {
  return new Set(
    entries.flatMap(({ title, name, known, german }) => [title, name, ...known, ...german].flatMap(foldedWords)),
  );
}

/** Two words beside each other as one that is known: "pflege heim" and "heim für pflege" are "pflegeheim". */
function pairs(words: readonly string[], vocabulary: ReadonlySet<string>): readonly string[] {
  return words.slice(1).flatMap((second, index) => {
    const first = words[index] ?? "";
    const joined = [
      first + second,
      second + first,
      second.replace(/e?n$/, "") + first,
      `${second.replace(/e$/, "")}s${first}`,
    ];
    return joined.filter((word) => vocabulary.has(word));
  });
}

/** The two known words that a long word is made of, with the letters that join them; none where there are none. */
function partsOf(word: string, vocabulary: ReadonlySet<string>): readonly string[] {
  if (word.length < 8 || !/^[a-z]+$/.test(word)) return [];
  for (let end = word.length - 4; end >= 4; end--) {
    const head = word.slice(0, end);
    const tail = word.slice(end);
    const start = [head, head.replace(/(s|n|en|es|er)$/, ""), `${head}e`].find((part) => vocabulary.has(part));
    if (start !== undefined && start.length >= 3 && vocabulary.has(tail)) return [start, tail];
  }
  return [];
}

/** Whether the words of a phrase stand in the query in their order, a letter wrong in long ones allowed. */
function stands(phrase: readonly string[], words: readonly string[]): boolean {
  let from = 0;
  return phrase.every((wanted) => {
    const at = words.findIndex((word, index) => index >= from && isLike(word, wanted));
    if (at < 0) return false;
    from = at + 1;
    return true;
  });
}

function isLike(word: string, wanted: string): boolean {
  if (word === wanted) return true;
  // Arabic words are short for what they say: "waiting" and "suicide" are one letter apart.
  const enough = /\p{Script=Arabic}/u.test(wanted) ? 8 : 6;
  if (wanted.length < enough || Math.abs(word.length - wanted.length) > 1) return false;
  return editsWithin(word, wanted, 1);
}

/** Whether one text becomes the other with at most so many letters added, left out or changed. */
function editsWithin(a: string, b: string, most: number): boolean {
  if (a === b) return true;
  if (most === 0) return false;
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  return (
    editsWithin(restA.slice(1), restB, most - 1) ||
    editsWithin(restA, restB.slice(1), most - 1) ||
    editsWithin(restA.slice(1), restB.slice(1), most - 1)
  );
}

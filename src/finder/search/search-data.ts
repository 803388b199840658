import type { Core, PageContent, SearchWords, Service } from "../../catalogue/content.ts";

/** What can be found of a service in one locale, with its German names. */
export interface SearchEntry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  /** Names and phrases that people use, of the locale. */
  readonly known: readonly string[];
  /** The same in German, where the locale is another. */
  readonly german: readonly string[];
  readonly summary: string;
  /** Titles of the life events that it stands in. */
  readonly situations: readonly string[];
}

/** Everything that the search of a locale is built from. */
export interface SearchData extends Pick<SearchWords, "stopWords" | "dangers"> {
  readonly entries: readonly SearchEntry[];
}

/** Puts together what the search needs; undefined before the language pack is there. */
export function searchDataOf(
  { services, search }: Pick<PageContent, "services" | "search">,
  { lifeEventNames }: Pick<Core, "lifeEventNames">,
): SearchData | undefined {
  if (!search) return undefined;
  return { ...search, entries: services.map((service) => entryOf(service, search, lifeEventNames)) };
}

function entryOf(service: Service, { phrases }: SearchWords, names: Core["lifeEventNames"]): SearchEntry {
  const { id, name, text, german, searchNames = [] } = service;
  const isGerman = german.includes("alsoCalled");
  const known = [...(isGerman ? [] : (text.alsoCalled ?? [])), ...(phrases[id] ?? [])];
  return {
    id,
    title: text.title,
    name,
    known,
    german: searchNames.filter((phrase) => !known.includes(phrase)),
    summary: [text.summary, ...text.what].join(" "),
    situations: Object.keys(service.lifeEvents).flatMap((event) => names[event]?.title ?? []),
  };
}

/** The search by the phrases of another language alone, for words that were typed in its script. */
export function searchDataOfPhrases({ phrases, stopWords, dangers }: SearchWords): SearchData {
  const entries = Object.entries(phrases).map(([id, known]) => ({
    id,
    title: "",
    name: "",
    known,
    german: [],
    summary: "",
    situations: [],
  }));
  return { entries, stopWords, dangers };
}

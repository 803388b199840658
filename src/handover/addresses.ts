import { isLocaleId, type LocaleId } from "../catalogue/locales.ts";

/** The formal pages, by their word in the address. */
export const FORMAL_PAGES = ["barrierefreiheit", "datenschutz", "impressum", "ueber"] as const;
export type FormalPageId = (typeof FORMAL_PAGES)[number];

/** A page, apart from its language: ids and path words are the same in every locale. */
export type Page =
  | { readonly kind: "start" }
  | { readonly kind: "life-event"; readonly id: string }
  | { readonly kind: "service"; readonly id: string }
  | { readonly kind: "index" }
  | { readonly kind: "help-now" }
  | { readonly kind: "list" }
  | { readonly kind: "counsellors" }
  | { readonly kind: "formal"; readonly id: FormalPageId }
  | { readonly kind: "not-found" };

export interface Route {
  readonly locale: LocaleId;
  readonly page: Page;
}

const WORDS = {
  "life-event": "lebenslagen",
  service: "angebote",
  index: "suche",
  "help-now": "sofort",
  list: "liste",
  counsellors: "beratung",
} as const;

/** Pages of which there is one. */
const SINGLE_PAGES = ["index", "help-now", "list", "counsellors"] as const;

/** The path of a page: a contract, because links stand on paper for years. */
export function pathOf(locale: LocaleId, page: Page): string {
  switch (page.kind) {
    case "start":
    case "not-found":
      return `/${locale}/`;
    case "life-event":
    case "service":
      return `/${locale}/${WORDS[page.kind]}/${page.id}/`;
    case "index":
    case "help-now":
    case "list":
    case "counsellors":
      return `/${locale}/${WORDS[page.kind]}/`;
    case "formal":
      return `/${locale}/${page.id}/`;
  }
}

/** Reads a path; undefined where it names no locale. A missing last slash and `index.html` are forgiven. */
export function parsePath(path: string): Route | undefined {
  const [locale = "", ...words] = path
    .replace(/\/index\.html$/, "/")
    .replace(/^\/+|\/+$/g, "")
    .split("/");
  if (!isLocaleId(locale)) return undefined;
  return { locale, page: parsePage(words) };
}

function parsePage(words: readonly string[]): Page {
  const [word, id, ...rest] = words.filter((part) => part !== "");
  if (word === undefined) return { kind: "start" };
  if (rest.length === 0 && id !== undefined) {
    if (word === WORDS["life-event"]) return { kind: "life-event", id };
    if (word === WORDS.service) return { kind: "service", id };
  }
  if (id !== undefined) return { kind: "not-found" };
  const single = SINGLE_PAGES.find((kind) => word === WORDS[kind]);
  if (single) return { kind: single };
  const formal = FORMAL_PAGES.find((page) => page === word);
  return formal ? { kind: "formal", id: formal } : { kind: "not-found" };
}

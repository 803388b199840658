import type { LocaleId } from "../../catalogue/locales.ts";
import { contentOfPack } from "../../finder/content-of-pack.ts";
import { type SearchData, searchDataOf } from "../../finder/search/search-data.ts";
import { coreOf, packOf, recordsOf } from "./locale-content.ts";
import type { RawContent } from "./read-content.ts";

/** What the search of a locale is built from in the browser, for benchmarks and tests. */
export function searchDataIn(content: RawContent, locale: LocaleId): SearchData {
  const core = coreOf(content, locale, { places: "", offices: "", icons: "" });
  const data = searchDataOf(contentOfPack(recordsOf(content), packOf(content, locale)), core);
  if (!data) throw new Error(`The pack of ${locale} holds nothing to search in`);
  return data;
}

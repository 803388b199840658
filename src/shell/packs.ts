import type { Core, PackPart, PageContent, Records, SearchWords } from "../catalogue/content.ts";
import type { LocaleId } from "../catalogue/locales.ts";
import { filesOf, PACK_CACHE, type PackInfo } from "../catalogue/packs.ts";
import { contentOfPack, packOfParts } from "../finder/content-of-pack.ts";

/** Browsers without a cache, and those that forbid it (private windows, locked-down devices), have no offline. */
export function isSavingPossible(): boolean {
  return "caches" in globalThis && "serviceWorker" in navigator;
}

/**
 * Loads the core texts of a locale: as the page preloads them, else the saved ones.
 * Offline the worker answers the request from what is saved.
 */
export async function loadCore(info: PackInfo): Promise<Core> {
  const fetched = await fetch(info.core).catch(() => undefined);
  const response = fetched?.ok ? fetched : await savedFile(info.core);
  if (!response) throw new Error(`${info.core} cannot be had`);
  return (await response.json()) as Core;
}

/** Loads what one page shows, as the page preloads it. */
export async function loadPageContent(file: string): Promise<PageContent> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return (await response.json()) as PageContent;
}

/**
 * Loads everything that the pages of a locale show, and keeps its words with the core, so that each works offline.
 * The records are the same in every language; the worker keeps them for all.
 */
export async function loadContent(info: PackInfo, records: string): Promise<PageContent> {
  const [parts, all] = await Promise.all([
    Promise.all(info.parts.map((part) => read<PackPart>(part))),
    read<Records>(records),
  ]);
  // Without room or permission to save, the page has its texts all the same; the offline panel says what is saved.
  await saveFiles(info).catch(() => undefined);
  return contentOfPack(all, packOfParts(parts));
}

/** What people type in another language: the last part of its pack. Without a network only where it is saved. */
export async function loadSearchWords(info: PackInfo | undefined): Promise<SearchWords | undefined> {
  const part = info?.parts[info.parts.length - 1];
  if (!part) return undefined;
  return read<PackPart>(part).then(
    ({ search }) => search,
    () => undefined,
  );
}

/** Languages that are saved whole on this device. */
export async function savedLocales(packs: readonly PackInfo[]): Promise<LocaleId[]> {
  const saved = await Promise.all(
    packs.map(async (pack) => {
      const hits = await Promise.all(filesOf(pack).map(savedFile));
      return hits.every(Boolean) ? [pack.locale] : [];
    }),
  );
  return saved.flat();
}

/**
 * Saves a language with all that its pages need.
 * @throws when a file cannot be had or the storage is full; what was saved stays
 */
export async function saveFiles(pack: PackInfo): Promise<void> {
  if (!isSavingPossible()) return;
  const cache = await caches.open(PACK_CACHE);
  for (const file of filesOf(pack)) {
    if (!(await cache.match(file))) await cache.add(file);
  }
}

async function savedFile(file: string): Promise<Response | undefined> {
  return isSavingPossible() ? caches.match(file).catch(() => undefined) : undefined;
}

async function read<Data>(file: string): Promise<Data> {
  const response = (await savedFile(file)) ?? (await fetch(file));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return (await response.json()) as Data;
}

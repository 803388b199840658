import { filesOf, localeOfFile, PACK_CACHE, type PackIndex, packsOf } from "../catalogue/packs.ts";

declare const __PACKS__: PackIndex;

/**
 * Before a new version takes over it fetches the new files of every language that is saved.
 * Fails when one cannot be had: then the old version stays, and nobody loses what was saved.
 */
export async function carryOverPacks(): Promise<void> {
  const cache = await caches.open(PACK_CACHE);
  const saved = new Set((await cache.keys()).flatMap(({ url }) => localeOfFile(url) ?? []));
  for (const pack of packsOf(__PACKS__).filter(({ locale }) => saved.has(locale))) {
    for (const file of filesOf(pack)) {
      if (!(await cache.match(file))) await cache.add(file);
    }
  }
}

/** Whether every page of a language can be rendered from what is saved. */
export async function isSaved(locale: string | undefined): Promise<boolean> {
  const pack = packsOf(__PACKS__).find((candidate) => candidate.locale === locale);
  if (!pack) return false;
  const cache = await caches.open(PACK_CACHE);
  const hits = await Promise.all(filesOf(pack).map((file) => cache.match(file)));
  return hits.every(Boolean);
}

/** After the change: files that this version does not know any more. */
export async function dropOldPacks(): Promise<void> {
  const cache = await caches.open(PACK_CACHE);
  const current = new Set(packsOf(__PACKS__).flatMap(filesOf));
  for (const request of await cache.keys()) {
    if (!current.has(new URL(request.url).pathname)) await cache.delete(request);
  }
}

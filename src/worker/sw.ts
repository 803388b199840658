/// <reference lib="webworker" />
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { CacheFirst } from "workbox-strategies";
import { PACK_CACHE } from "../catalogue/packs.ts";
import { carryOverPacks, dropOldPacks, isSaved } from "./packs.ts";

declare const self: ServiceWorkerGlobalScope;
declare const __PRECACHE__: { url: string; revision: string | null }[];

/** How long a page may take from the network before the saved app answers. */
const PATIENCE_MS = 4000;

precacheAndRoute(__PRECACHE__, { ignoreURLParametersMatching: [/./], directoryIndex: "", cleanURLs: false });
cleanupOutdatedCaches();

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && /^\/data\/(core|pack)\./.test(url.pathname),
  new CacheFirst({ cacheName: PACK_CACHE }),
);

registerRoute(
  new NavigationRoute(async ({ request, url }) => {
    const answer = fetch(request);
    try {
      // Only a language that is saved whole is worth giving up on a slow network for.
      const response = (await isSaved(localeOf(url.pathname))) ? await withinPatience(answer) : await answer;
      if (response.status < 500) return response;
    } catch {
      // No network, or too slow: the saved app answers below.
    }
    return (await matchPrecache(shellFor(url.pathname))) ?? Response.error();
  }),
);

const localeOf = (path: string) => /^\/([a-z-]+)(\/|$)/.exec(path)?.[1];

/** The offline shell of the language that the address names; `/` chooses the language itself. */
function shellFor(path: string): string {
  const shell = `/${localeOf(path)}/offline.html`;
  if (__PRECACHE__.some(({ url }) => url === shell)) return shell;
  return path === "/" ? "/index.html" : "/de/offline.html";
}

function withinPatience(answer: Promise<Response>): Promise<Response> {
  return Promise.race([
    answer,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error("too slow")), PATIENCE_MS)),
  ]);
}

self.addEventListener("install", (event) => event.waitUntil(carryOverPacks()));
self.addEventListener("activate", (event) => event.waitUntil(dropOldPacks().then(() => self.clients.claim())));
self.addEventListener("message", (event) => {
  if ((event.data as { type?: string } | null)?.type === "SKIP_WAITING") void self.skipWaiting();
});

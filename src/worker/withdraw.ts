/// <reference lib="webworker" />
declare const self: ServiceWorkerGlobalScope;

/**
 * Withdraws the service worker from every device: copied over `sw.js` on the server it replaces the old worker,
 * empties its caches and unregisters itself (docs/operating.md). It reloads no page: a page of the withdrawn release
 * would register it again, and so on without end.
 */
self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(withdraw()));

async function withdraw(): Promise<void> {
  for (const name of await caches.keys()) await caches.delete(name);
  await self.registration.unregister();
}

export {};

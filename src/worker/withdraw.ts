/// <reference lib="webworker" />
declare const self: ServiceWorkerGlobalScope;

/**
 * Withdraws the service worker from every device: copied over `sw.js` on the server it replaces the old worker,
 * empties its caches, unregisters itself and reloads the open pages (docs/operating.md).
 */
self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(withdraw()));

async function withdraw(): Promise<void> {
  for (const name of await caches.keys()) await caches.delete(name);
  await self.registration.unregister();
  for (const client of await self.clients.matchAll({ type: "window" })) await client.navigate(client.url);
}

export {};

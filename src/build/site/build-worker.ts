import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { build } from "vite";
import type { SiteFiles } from "./write-site.ts";

/** Files that every visitor gets with the first visit: the script, the shells, the shared data, the icons. */
function precacheList(dist: string, { shells, shared }: SiteFiles): { url: string; revision: string | null }[] {
  const all = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(dist, join(entry.parentPath, entry.name))}`);
  const wanted = all.filter(
    (path) =>
      /^\/assets\/.*\.(js|css)$/.test(path) ||
      shells.includes(path) ||
      shared.includes(path) ||
      /^\/icons\/icon\.svg$/.test(path) ||
      path === "/index.html",
  );
  return wanted.sort().map((path) => ({
    url: path,
    revision: /^\/(assets|data)\//.test(path) ? null : hashOf(join(dist, path)),
  }));
}

function hashOf(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 16);
}

/** Builds the service worker with the list of this build inside, and the worker that withdraws it. */
export async function buildWorker(dist: string, files: SiteFiles): Promise<void> {
  for (const [entry, name] of [
    ["src/worker/sw.ts", "sw.js"],
    ["src/worker/withdraw.ts", "withdraw-sw.js"],
  ] as const) {
    await build({
      configFile: false,
      logLevel: "warn",
      publicDir: false,
      define: {
        __PRECACHE__: JSON.stringify(precacheList(dist, files)),
        __PACKS__: JSON.stringify(files.packs),
        "process.env.NODE_ENV": JSON.stringify("production"),
      },
      build: {
        outDir: dist,
        emptyOutDir: false,
        target: "es2022",
        rollupOptions: { input: entry, output: { format: "iife", entryFileNames: name } },
      },
    });
  }
}

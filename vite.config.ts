import { defineConfig } from "vite";

/** The oldest browsers that the app runs in; older ones get the pages without script. */
const BROWSERS = ["chrome94", "firefox93", "safari15", "es2021"];

const PAPER_STYLE = "src/views/styles/paper.css";

interface ModuleGraph {
  getModuleInfo(id: string): { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

const known = new Map<string, boolean>();

/** Whether the first load needs a module: the entry imports it, by whatever way, and not only when it is wanted. */
function isOfFirstLoad(id: string, graph: ModuleGraph): boolean {
  const answer = known.get(id);
  if (answer !== undefined) return answer;
  known.set(id, false); // Modules that import each other in a circle.
  const info = graph.getModuleInfo(id);
  const isNeeded =
    info !== null &&
    !id.endsWith(PAPER_STYLE) &&
    (info.isEntry || info.importers.some((other) => isOfFirstLoad(other, graph)));
  known.set(id, isNeeded);
  return isNeeded;
}

/** How the script of the pages is built; the site around it is written by src/build/commands/build.ts. */
export default defineConfig({
  appType: "mpa",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    target: BROWSERS,
    cssTarget: ["chrome111", "firefox114", "safari16.4"],
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      // The style of paper is a file of its own: no screen waits for it, and it works without script.
      input: ["index.html", PAPER_STYLE],
      output: {
        codeSplitting: {
          // One file, not one for each set of later parts that share it: it compresses better and takes one request.
          groups: [
            {
              debugName: "first load",
              name: (id: string, graph: ModuleGraph) => (isOfFirstLoad(id, graph) ? "app" : null),
            },
          ],
        },
      },
    },
  },
});

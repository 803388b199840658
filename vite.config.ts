import { defineConfig } from "vite";

/** How the script of the pages is built; the site around it is written by src/build/build.ts. */
export default defineConfig({
  appType: "mpa",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: { target: "es2022", modulePreload: { polyfill: false }, reportCompressedSize: false },
});

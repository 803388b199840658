import { defineConfig } from "vite";

/** The oldest browsers that the app runs in; older ones get the pages without script. */
const BROWSERS = ["chrome94", "firefox93", "safari15", "es2021"];

/** How the script of the pages is built; the site around it is written by src/build/commands/build.ts. */
export default defineConfig({
  appType: "mpa",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    target: BROWSERS,
    cssTarget: ["chrome111", "firefox114", "safari16.4"],
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});

import { spawn } from "node:child_process";
import { watch } from "node:fs";
import { bin, ensureInstalled, step } from "./install.mjs";

// Serves the built app and builds it anew after each change: a build takes seconds, and what you see is what is shipped.
await ensureInstalled();
const build = () =>
  step("Build", bin("tsx"), ["src/build/commands/build.ts"]).catch((error) => console.error(error.message));
await build();
spawn(bin("tsx"), ["src/build/commands/serve.ts"], { stdio: "inherit" });
let waiting;
for (const folder of ["src", "locales", "public", "deploy"]) {
  watch(folder, { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(build, 200);
  });
}

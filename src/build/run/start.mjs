import { bin, ensureInstalled, step } from "./install.mjs";

// Installs what is missing, builds the app and serves the built app.
try {
  await ensureInstalled();
  await step("Build the app", bin("tsx"), ["src/build/commands/build.ts"]);
  await step("Serve the app (stop with Ctrl+C)", bin("tsx"), ["src/build/commands/serve.ts"]);
} catch (error) {
  console.error(`\n${error.message}`);
  process.exit(1);
}

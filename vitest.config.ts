import { defineConfig } from "vitest/config";

/** Three sets, by what they need: nothing, the built site, a browser. */
export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "code",
          include: ["tests/{finder,handover,catalogue,build,views,shell,architecture,search}/**/*.test.{ts,tsx}"],
        },
      },
      { extends: true, test: { name: "pages", include: ["tests/pages/**/*.test.ts"], testTimeout: 60_000 } },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: true,
          maxWorkers: 2,
        },
      },
    ],
  },
});

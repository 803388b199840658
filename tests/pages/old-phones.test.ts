import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DIST } from "./support.ts";

/** What stops the whole script on phones of 2020, or is missing there. A build translates syntax, not these. */
const TOO_NEW: readonly [string, RegExp][] = [
  ["looking behind in a pattern", /\(\?<[=!]/],
  ["Array.prototype.at", /\.at\(/],
  ["copying array methods", /\.(toSorted|toReversed|toSpliced|findLast)\(/],
  ["grouping", /\b(Object|Map)\.groupBy\(/],
];

describe("the script of the pages", () => {
  const scripts = readdirSync(join(DIST, "assets")).filter((file) => file.endsWith(".js"));

  it.each(TOO_NEW)("holds nothing that an old phone cannot read: %s", (_, pattern) => {
    expect(scripts.length).toBeGreaterThan(0);
    const found = scripts.flatMap((file) => {
      const text = readFileSync(join(DIST, "assets", file), "utf8");
      const at = text.search(pattern);
      return at < 0 ? [] : [`${file}: ${text.slice(Math.max(0, at - 60), at + 40)}`];
    });
    expect(found).toEqual([]);
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { strings } from "../../src/build/check/texts.ts";
import { sourceFilesIn } from "./source-files.ts";

/** Keys that the code puts together: months, days, languages, kinds of cost, groups of results, problems, steps. */
const COMPOSED =
  /^(months|hours\.days|language|channel\.cost|homes\.kinds|homes\.free|storage)\.|^lifeEvent\.(likely|possible)$|^offline\.(done|failed)$|^handed\.(cut|newer|broken)$|^share\.(page|services)$|^counsellors\.how\d$|^origin$/;

describe("the words of the controls", () => {
  it("are all used: a translator's work on a dead key is lost", () => {
    const code = sourceFilesIn("src")
      .map(({ path }) => readFileSync(path, "utf8"))
      .join("\n");
    const keys = strings(JSON.parse(readFileSync("locales/de/ui.json", "utf8")), "").map(([key]) =>
      key.replace(/_(one|other)$/, ""),
    );
    expect(keys.filter((key) => !COMPOSED.test(key) && !code.includes(`"${key}"`))).toEqual([]);
  });
});

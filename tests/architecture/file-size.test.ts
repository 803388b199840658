import { describe, expect, it } from "vitest";
import { sourceFilesIn } from "./source-files.ts";

const files = ["src", "tests"].flatMap(sourceFilesIn);
const MAX_LINES = 300;
const MAX_MEDIAN = 60;

describe("the files of src and tests", () => {
  it(`have ${MAX_LINES} lines at the most`, () => {
    const long = files.filter(({ lines }) => lines > MAX_LINES);
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  it(`have a median of ${MAX_MEDIAN} lines at the most`, () => {
    const sorted = files.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted.length).toBeGreaterThan(100);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(MAX_MEDIAN);
  });

  it("are named after what they hold: none is called utils or helpers", () => {
    const nameless = files.filter(({ path }) => /(^|[/.-])(utils?|utilit(y|ies)|helpers?)([/.-]|$)/i.test(path));
    expect(nameless.map(({ path }) => path)).toEqual([]);
  });
});

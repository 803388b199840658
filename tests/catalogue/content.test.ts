import { describe, expect, it } from "vitest";
import { checkContent } from "../../src/build/check/content.ts";
import { buildDay } from "../../src/build/content/build-day.ts";
import { readContent } from "../../src/build/content/read-content.ts";

describe("the catalogue and all texts", () => {
  it("have no mistake that the content check can find", () => {
    const content = readContent();
    expect(content.services.length).toBeGreaterThan(20);
    expect(checkContent(content, buildDay())).toEqual([]);
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import codes from "../../src/catalogue/link-codes.json";
import { type DecodedList, decodeList } from "../../src/handover/list-fragment.ts";

interface Kept {
  readonly links: readonly { readonly what: string; readonly fragment: string; readonly decoded: DecodedList }[];
  /** The codes of the day on which the links were written. */
  readonly codes: readonly string[];
}

/** Written once, and never again: a link that is on paper does not change with the program. */
const kept: Kept = JSON.parse(readFileSync("tests/handover/links-of-version-1.json", "utf8"));

describe("a link of the first version must open for ever", () => {
  it.each(kept.links)("$what", ({ fragment, decoded }) => {
    expect(decodeList(`#${fragment}`, kept.codes)).toEqual(decoded);
  });

  it.each(kept.links.filter(({ decoded }) => decoded.unknown === 0))("with the codes of today: $what", (link) => {
    expect(decodeList(`#${link.fragment}`, codes)).toEqual(link.decoded);
  });

  it("was not lost from the collection", () => {
    expect(kept.links).toHaveLength(15);
    expect(kept.codes).toHaveLength(134);
  });
});

describe("the codes of services", () => {
  it("begin with those of the first day: new ones stand behind them", () => {
    expect(codes.slice(0, kept.codes.length)).toEqual(kept.codes);
  });
});

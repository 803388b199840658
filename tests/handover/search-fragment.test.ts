import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeQuery, encodeQuery, MAX_QUERY_LENGTH } from "../../src/handover/search-fragment.ts";

describe("what somebody looks for, in an address", () => {
  it("comes back as it was typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (typed) => {
        fc.pre(typed.trim() !== "" && !/\p{Cc}/u.test(typed) && typed.length <= MAX_QUERY_LENGTH);
        expect(decodeQuery(`#${encodeQuery(typed)}`)).toBe(typed);
      }),
    );
  });

  it("is never more than one would type, and never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 2000 }), (fragment) => {
        for (const text of [fragment, `#q=${fragment}`])
          expect([...decodeQuery(text)].length).toBeLessThanOrEqual(MAX_QUERY_LENGTH);
      }),
    );
  });

  it.each([
    ["", ""],
    ["#", ""],
    ["#v=1&birth-stage=born", ""],
    ["#abc-a", ""],
    ["#q=", ""],
    ["#q=%E0%A4%A", ""],
    ["#q=a+b%20c&x=y", "a b c"],
    ["#q=a%00b", "a b"],
  ])("%s says %j", (fragment, query) => {
    expect(decodeQuery(fragment)).toBe(query);
  });

  it("leaves no trace where nothing was typed", () => {
    expect(encodeQuery("   ")).toBe("");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readContent } from "../../src/build/content/read-content.ts";
import { UNSURE } from "../../src/finder/answers.ts";
import { decodeAnswers, encodeAnswers } from "../../src/handover/answers-fragment.ts";

const { questions } = readContent();
const optionsOf = new Map(questions.map(({ id, options }) => [id, [...options, UNSURE]]));

const junk = fc.oneof(
  fc.constantFrom(
    "__proto__",
    "constructor",
    "prototype",
    "toString",
    "ask",
    "v",
    "",
    "%00",
    "%",
    "<b>",
    "javascript:alert(1)",
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
);
const word = fc.oneof(fc.constantFrom(...optionsOf.keys()), fc.constantFrom(...[...optionsOf.values()].flat()), junk);
const pairs = fc.array(fc.tuple(word, word), { maxLength: 12 });

/** What looks like a fragment of ours: right keys and wrong values, wrong keys, signs in wrong places. */
const lookalike = fc
  .tuple(fc.constantFrom("v=1&", "#v=1&", "v=0&", "v=2&", "v=01&", "v=&", "&v=1&", ""), pairs)
  .map(([head, list]) => head + list.map(([key, value]) => `${key}=${value}`).join("&"));

/** A true fragment with a piece cut out and something put in its place. */
const mutated = fc
  .tuple(
    fc.constantFrom(
      ...questions.flatMap(({ id, options }) =>
        options.map((option) => encodeAnswers({ [id]: option, "income-low": "yes" }, id)),
      ),
    ),
    fc.nat(60),
    fc.nat(6),
    junk,
  )
  .map(([text, from, length, piece]) => text.slice(0, from) + piece + text.slice(from + length));

const anything = fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), lookalike, mutated);

describe("a fragment that somebody else wrote", () => {
  it("never throws, and yields only known questions with known options: 20,000 times", () => {
    let understood = 0;
    fc.assert(
      fc.property(anything, (fragment) => {
        const { answers, ask, dropped, problem } = decodeAnswers(fragment, questions);
        for (const [id, option] of Object.entries(answers)) {
          if (!optionsOf.get(id)?.includes(option)) throw new Error(`${id}=${option} came through`);
        }
        if (ask !== undefined && !optionsOf.has(ask)) throw new Error(`ask=${ask} came through`);
        if (Object.getPrototypeOf(answers) !== Object.prototype) throw new Error("the prototype came through");
        if (!Number.isInteger(dropped) || dropped < 0) throw new Error(`${dropped} dropped`);
        if (problem !== undefined && Object.keys(answers).length > 0) throw new Error("a problem, and yet answers");
        if (Object.keys(answers).length > 0) understood++;
      }),
      { numRuns: 20_000 },
    );
    expect(understood, "the fragments are not all nonsense").toBeGreaterThan(1000);
  });

  it("leaves JavaScript's own objects alone", () => {
    decodeAnswers("v=1&__proto__=yes&constructor=yes", questions);
    expect(({} as Record<string, unknown>).yes).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("of 5,000 characters never throws and yields nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 5000, maxLength: 5100 }), (fragment) => {
        expect(decodeAnswers(`v=1&${fragment}`, questions)).toEqual({ answers: {}, dropped: 0, problem: "broken" });
      }),
      { numRuns: 50 },
    );
  });
});

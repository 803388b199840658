import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readContent } from "../../src/build/content/read-content.ts";
import { type Answers, UNSURE } from "../../src/finder/answers.ts";
import { decodeAnswers, encodeAnswers } from "../../src/handover/answers-fragment.ts";

const { questions, lifeEvents } = readContent();
const ids = questions.map(({ id }) => id);
const decode = (fragment: string) => decodeAnswers(fragment, questions);
const NOTHING = { answers: {}, dropped: 0 };

const someAnswers = fc.record(
  Object.fromEntries(questions.map(({ id, options }) => [id, fc.constantFrom(...options, UNSURE)])),
  { requiredKeys: [] },
) as fc.Arbitrary<Answers>;

describe("answers on their way through an address", () => {
  it("arrive as they were, with and without the sharp sign, with and without a question to change", () => {
    fc.assert(
      fc.property(
        someAnswers,
        fc.option(fc.constantFrom(...ids), { nil: undefined }),
        fc.constantFrom("", "#"),
        (answers, ask, sign) => {
          const arrived = decode(sign + encodeAnswers(answers, ask));
          expect(arrived).toEqual({ answers: { ...answers }, dropped: 0, ...(ask ? { ask } : {}) });
        },
      ),
    );
  });

  it("need no signs that a messenger or a browser would change", () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        expect(encodeAnswers(answers)).toMatch(/^(v=1(&[a-z0-9-]+=[a-z0-9-]+)+)?$/);
      }),
    );
  });

  it("fit a QR code even when everything is answered", () => {
    const longestOf = (ids: readonly string[]) =>
      questions
        .filter(({ id }) => ids.includes(id))
        .map(({ id, options }) => [id, [...options].sort((a, b) => b.length - a.length)[0] ?? ""]);
    const fragments = lifeEvents.map((event) => encodeAnswers(Object.fromEntries(longestOf(event.questions))));
    expect(Math.max(...fragments.map(({ length }) => length))).toBeLessThan(400);
  });

  it("leave no trace in the address when there are none", () => {
    expect(encodeAnswers({})).toBe("");
  });

  it("put the version first", () => {
    expect(encodeAnswers({ "income-low": "yes" }, "pays-housing")).toBe("v=1&income-low=yes&ask=pays-housing");
  });
});

describe("what arrives", () => {
  it.each<[string, string, ReturnType<typeof decode>]>([
    [
      "an unknown question is dropped and counted",
      "v=1&income-low=yes&star-sign=leo",
      { answers: { "income-low": "yes" }, dropped: 1 },
    ],
    [
      "an unknown option is dropped and counted",
      "v=1&income-low=perhaps&pays-housing=rent",
      { answers: { "pays-housing": "rent" }, dropped: 1 },
    ],
    ["'I don't know' to an unknown question is dropped", "v=1&star-sign=unsure", { answers: {}, dropped: 1 }],
    ["an empty answer is dropped", "v=1&income-low=", { answers: {}, dropped: 1 }],
    ["an unknown question to change is dropped", "v=1&ask=star-sign", { answers: {}, dropped: 1 }],
    [
      "names from JavaScript's own objects are dropped",
      "v=1&__proto__=yes&constructor=prototype&toString=unsure",
      { answers: {}, dropped: 3 },
    ],
    [
      "the last of two answers counts",
      "v=1&income-low=yes&income-low=no",
      { answers: { "income-low": "no" }, dropped: 0 },
    ],
    ["a version alone says nothing", "v=1", NOTHING],
    ["nothing says nothing", "", NOTHING],
    ["a sharp sign alone says nothing", "#", NOTHING],
    ["the anchor of the skip link says nothing", "#inhalt", NOTHING],
    ["an anchor of a heading says nothing", "#h-help", NOTHING],
    [
      "a newer version is said to be newer, and nothing is guessed",
      "v=2&income-low=yes",
      { ...NOTHING, problem: "newer" },
    ],
    ["a much newer one too", "v=999&anything=else", { ...NOTHING, problem: "newer" }],
    ["a version that is no number is broken", "v=one&income-low=yes", { ...NOTHING, problem: "broken" }],
    ["an empty version is broken", "v=&income-low=yes", { ...NOTHING, problem: "broken" }],
    ["no version is broken", "income-low=yes", { ...NOTHING, problem: "broken" }],
    ["a version that does not come first is broken", "income-low=yes&v=1", { ...NOTHING, problem: "broken" }],
    ["the fragment of another page is broken", "q=Wohngeld", { ...NOTHING, problem: "broken" }],
    ["half a percent sign is broken", "%E0%A4%A", { ...NOTHING, problem: "broken" }],
    ["markup is broken", "<img src=x onerror=alert(1)>", { ...NOTHING, problem: "broken" }],
  ])("%s", (_, fragment, arrived) => {
    expect(decode(fragment)).toEqual(arrived);
  });

  it("is broken when it has 5,000 characters, however well it begins", () => {
    expect(decode(`v=1&income-low=yes${"&a=b".repeat(1246)}`)).toEqual({ ...NOTHING, problem: "broken" });
    expect(decode("%".repeat(5000))).toEqual({ ...NOTHING, problem: "broken" });
  });
});

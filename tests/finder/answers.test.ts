import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Question } from "../../src/catalogue/schema/situation.ts";
import { type Answers, isAskable, pruneAnswers, UNSURE } from "../../src/finder/answers.ts";
import { anyAnswers, questionOf, questions } from "./real-catalogue.ts";

const ALL = questions.map(({ id }) => id);
const presumedAges = fc.constantFrom({}, { "pension-age": "no" }, { "pension-age": "yes" }, { "income-low": "yes" });

const HOME: readonly Question[] = [
  { id: "home", options: ["rent", "own"] },
  { id: "debt", options: ["none", "behind"], askIf: { fact: "home", is: ["rent"] } },
  { id: "letter", options: ["notice", "court"], askIf: { fact: "debt", is: ["behind"] } },
];
const BEHIND = { home: "rent", debt: "behind" };
const COURT = { ...BEHIND, letter: "court" };

describe("answers that no question stands behind any more", () => {
  it.each<[string, Answers, Answers]>([
    ["a question that is always asked stays", { home: "own" }, { home: "own" }],
    ["'I don't know' stays", { home: UNSURE }, { home: UNSURE }],
    ["an unknown question goes", { garden: "yes", home: "own" }, { home: "own" }],
    ["an unknown option goes", { home: "castle" }, {}],
    ["an option of another question goes", { home: "behind" }, {}],
    ["a name from JavaScript's own objects goes", { constructor: "rent", toString: "own" }, {}],
    ["a dependent answer stays while its ground holds", BEHIND, BEHIND],
    ["a dependent answer goes with its ground", { ...BEHIND, home: "own" }, { home: "own" }],
    ["a dependent answer goes when its ground is not known", { ...BEHIND, home: UNSURE }, { home: UNSURE }],
    ["a dependent answer goes when its ground was never asked", { debt: "behind" }, {}],
    ["a chain goes to its end", { ...COURT, home: "own" }, { home: "own" }],
    ["a chain stays to its end", COURT, COURT],
  ])("%s", (_, said, kept) => {
    expect(pruneAnswers(said, HOME)).toEqual(kept);
  });

  it("counts what the life event presumes as a ground, but not as an answer", () => {
    expect(pruneAnswers({ debt: "behind" }, HOME, { home: "rent" })).toEqual({ debt: "behind" });
  });

  it("lets the life event win over an older answer", () => {
    expect(pruneAnswers({ home: "own", debt: "behind" }, HOME, { home: "rent" })).toMatchObject({ debt: "behind" });
    expect(pruneAnswers(BEHIND, HOME, { home: "own" })).not.toHaveProperty("debt");
  });

  it("leaves a fixpoint: each answer that stays belongs to a question that would be asked", () => {
    fc.assert(
      fc.property(anyAnswers(ALL), presumedAges, (said, presumed) => {
        const kept = pruneAnswers(said, questions, presumed);
        for (const [id, option] of Object.entries(kept)) {
          expect(said[id]).toBe(option);
          expect(isAskable(questionOf(id), { ...kept, ...presumed })).toBe(true);
        }
      }),
    );
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(anyAnswers(ALL), presumedAges, (said, presumed) => {
        const once = pruneAnswers(said, questions, presumed);
        expect(pruneAnswers(once, questions, presumed)).toEqual(once);
      }),
    );
  });

  it("drops no more than it must: what is dropped cannot be asked beside what stays", () => {
    fc.assert(
      fc.property(anyAnswers(ALL), presumedAges, (said, presumed) => {
        const kept = pruneAnswers(said, questions, presumed);
        for (const id of Object.keys(said).filter((asked) => !(asked in kept)))
          expect(isAskable(questionOf(id), { ...kept, ...presumed })).toBe(false);
      }),
    );
  });
});

describe("a question that depends on another", () => {
  it.each<[Answers, boolean]>([
    [{}, false],
    [{ home: UNSURE }, false],
    [{ home: "own" }, false],
    [{ home: "rent" }, true],
  ])("%j: debts are asked about: %s", (facts, asked) => {
    expect(isAskable(HOME[1], facts)).toBe(asked);
  });

  it("is not asked when there is no such question", () => {
    expect(isAskable(undefined, {})).toBe(false);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAskable, pruneAnswers, UNSURE } from "../../src/finder/answers.ts";
import { anyAnswers, lifeEventOf, questionOf, questions } from "./real-catalogue.ts";

const ALL = questions.map(({ id }) => id);
const presumedAges = fc.constantFrom({}, { "pension-age": "no" }, { "pension-age": "yes" }, { "income-low": "yes" });

describe("answers that no question stands behind any more", () => {
  it.each([
    ["a question that is always asked stays", { "income-low": "yes" }, { "income-low": "yes" }],
    ["'I don't know' stays", { "income-low": UNSURE }, { "income-low": UNSURE }],
    ["an unknown question goes", { "star-sign": "leo", "income-low": "no" }, { "income-low": "no" }],
    ["an unknown option goes", { "income-low": "perhaps" }, {}],
    ["an option of another question goes", { "income-low": "rent" }, {}],
    ["a name from JavaScript's own objects goes", { constructor: "yes", toString: "no" }, {}],
    [
      "a dependent answer stays while its ground holds",
      { "pays-housing": "rent", "rent-debt": "behind" },
      { "pays-housing": "rent", "rent-debt": "behind" },
    ],
    [
      "a dependent answer goes with its ground",
      { "pays-housing": "own-home", "rent-debt": "behind" },
      { "pays-housing": "own-home" },
    ],
    [
      "a dependent answer goes when its ground is not known",
      { "pays-housing": UNSURE, "rent-debt": "behind" },
      { "pays-housing": UNSURE },
    ],
    [
      "a chain of dependent answers goes to its end",
      { "birth-stage": "pregnant", "raising-alone": "yes", "other-parent-pays": "enough" },
      { "birth-stage": "pregnant" },
    ],
    [
      "a chain stays to its end",
      { "has-children": "yes", "raising-alone": "yes", "other-parent-pays": "enough" },
      { "has-children": "yes", "raising-alone": "yes", "other-parent-pays": "enough" },
    ],
  ])("%s", (_, said, kept) => {
    expect(pruneAnswers(said, questions)).toEqual(kept);
  });

  it("counts what the life event presumes as a ground, but not as an answer", () => {
    const { presumes } = lifeEventOf("schwangerschaft-geburt");
    expect(pruneAnswers({ "can-work": "yes" }, questions, presumes)).toEqual({ "can-work": "yes" });
    expect(pruneAnswers({ "can-work": "yes" }, questions)).toEqual({});
  });

  it("lets the life event win over an older answer", () => {
    const said = { "pension-age": "yes", "can-work": "never" };
    expect(pruneAnswers(said, questions, { "pension-age": "no" })).toMatchObject({ "can-work": "never" });
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
  it.each([
    [{}, false],
    [{ "pays-housing": UNSURE }, false],
    [{ "pays-housing": "own-home" }, false],
    [{ "pays-housing": "rent" }, true],
  ])("%j: rent debts are asked about: %s", (facts, asked) => {
    expect(isAskable(questionOf("rent-debt"), facts)).toBe(asked);
  });

  it("is not asked when there is no such question", () => {
    expect(isAskable(undefined, {})).toBe(false);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Criterion } from "../../src/catalogue/schema/criterion.ts";
import { type Answers, UNSURE } from "../../src/finder/answers.ts";
import { evaluate, evaluateService } from "../../src/finder/evaluate.ts";

const rent: Criterion = { fact: "pays-housing", is: ["rent"] };
const poor: Criterion = { fact: "income-low", is: ["yes"] };
const RENT = { "pays-housing": "rent" };
const OWN = { "pays-housing": "own-home" };
const POOR = { "income-low": "yes" };
const RICH = { "income-low": "no" };

describe("the value of a criterion", () => {
  it.each<[string, Criterion | undefined, Answers, string]>([
    ["no criterion is for everybody", undefined, {}, "yes"],
    ["a leaf holds for one of its options", rent, RENT, "yes"],
    ["a leaf fails for another option", rent, OWN, "no"],
    ["a leaf without an answer is open", rent, {}, "unknown"],
    ["a leaf with 'I don't know' is open", rent, { "pays-housing": UNSURE }, "unknown"],
    ["all: every part holds", { all: [rent, poor] }, { ...RENT, ...POOR }, "yes"],
    ["all: one part fails, the other is open", { all: [rent, poor] }, RICH, "no"],
    ["all: one part holds, the other is open", { all: [rent, poor] }, POOR, "unknown"],
    ["any: one part holds, the other is open", { any: [rent, poor] }, POOR, "yes"],
    ["any: one part fails, the other is open", { any: [rent, poor] }, RICH, "unknown"],
    ["any: every part fails", { any: [rent, poor] }, { ...OWN, ...RICH }, "no"],
    ["not turns yes into no", { not: rent }, RENT, "no"],
    ["not turns no into yes", { not: rent }, OWN, "yes"],
    ["not leaves open what is open", { not: rent }, {}, "unknown"],
  ])("%s", (_, criterion, facts, value) => {
    expect(evaluate(criterion, facts).value).toBe(value);
  });
});

describe("the questions behind a value", () => {
  it.each<[string, Criterion, Answers, string[], string[]]>([
    ["names only the answer that excludes", { all: [rent, poor] }, { ...RENT, ...RICH }, ["income-low"], []],
    ["names only the answer that settles an any", { any: [rent, poor] }, { ...RENT, ...RICH }, ["pays-housing"], []],
    [
      "names all answers when all were needed",
      { all: [rent, poor] },
      { ...RENT, ...POOR },
      ["pays-housing", "income-low"],
      [],
    ],
    ["names what speaks for it and what is missing", { all: [rent, poor] }, RENT, ["pays-housing"], ["income-low"]],
    ["asks for nothing once it is settled", { all: [rent, poor] }, RICH, ["income-low"], []],
    ["names a question once", { all: [rent, { not: rent }] }, {}, [], ["pays-housing"]],
  ])("%s", (_, criterion, facts, decidedBy, missing) => {
    expect(evaluate(criterion, facts)).toMatchObject({ decidedBy, missing });
  });
});

describe("a service with a wish beside its conditions", () => {
  const service = { criteria: poor, suits: rent };

  it.each<[string, Answers, string, string[], string[]]>([
    ["is likely where both hold", { ...RENT, ...POOR }, "yes", ["income-low", "pays-housing"], []],
    ["is a maybe where the wish is not met: a wish never excludes", { ...OWN, ...POOR }, "unknown", ["income-low"], []],
    ["is a maybe while the wish is open", POOR, "unknown", ["income-low"], ["pays-housing"]],
    ["is a maybe while the condition is open", RENT, "unknown", ["pays-housing"], ["income-low"]],
    ["is excluded by its condition, whatever is wished", { ...RENT, ...RICH }, "no", ["income-low"], []],
  ])("%s", (_, facts, value, decidedBy, missing) => {
    expect(evaluateService(service, facts)).toEqual({ value, decidedBy, missing });
  });

  it("and without conditions is never excluded", () => {
    expect(evaluateService({ suits: rent }, OWN).value).toBe("unknown");
    expect(evaluateService({ suits: rent }, RENT).value).toBe("yes");
    expect(evaluateService({}, {}).value).toBe("yes");
  });
});

const FACTS = ["a", "b", "c", "d"];
const OPTIONS = ["x", "y", "z"];

const { criterion: anyCriterion } = fc.letrec<{ criterion: Criterion }>((tie) => ({
  criterion: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    fc.record(
      { fact: fc.constantFrom(...FACTS), is: fc.subarray(OPTIONS, { minLength: 1 }) },
      { noNullPrototype: true },
    ),
    fc.array(tie("criterion"), { maxLength: 4 }).map((all) => ({ all })),
    fc.array(tie("criterion"), { minLength: 1, maxLength: 4 }).map((any) => ({ any })),
    tie("criterion").map((not) => ({ not })),
  ),
}));
const someFacts = fc.dictionary(fc.constantFrom(...FACTS), fc.constantFrom(...OPTIONS, UNSURE));

/** The same criterion with the parts of every list in reverse. */
function reversed(criterion: Criterion): Criterion {
  if ("all" in criterion) return { all: criterion.all.map(reversed).reverse() };
  if ("any" in criterion) return { any: criterion.any.map(reversed).reverse() };
  if ("not" in criterion) return { not: reversed(criterion.not) };
  return criterion;
}

describe("every criterion, with every answer", () => {
  it("keeps a yes and a no when another question is answered", () => {
    fc.assert(
      fc.property(
        anyCriterion,
        someFacts,
        fc.constantFrom(...FACTS),
        fc.constantFrom(...OPTIONS),
        (criterion, facts, fact, option) => {
          const { [fact]: _, ...before } = facts;
          const was = evaluate(criterion, before).value;
          const is = evaluate(criterion, { ...before, [fact]: option }).value;
          if (was !== "unknown") expect(is).toBe(was);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("does not care about the order of parts", () => {
    fc.assert(
      fc.property(anyCriterion, someFacts, (criterion, facts) => {
        const one = evaluate(criterion, facts);
        const other = evaluate(reversed(criterion), facts);
        expect(other.value).toBe(one.value);
        expect([...other.decidedBy].sort()).toEqual([...one.decidedBy].sort());
        expect([...other.missing].sort()).toEqual([...one.missing].sort());
      }),
    );
  });

  it("treats 'I don't know' like no answer", () => {
    fc.assert(
      fc.property(anyCriterion, someFacts, (criterion, facts) => {
        const said = Object.fromEntries(Object.entries(facts).filter(([, option]) => option !== UNSURE));
        expect(evaluate(criterion, facts)).toEqual(evaluate(criterion, said));
      }),
    );
  });

  it("names open questions exactly when it is open", () => {
    fc.assert(
      fc.property(anyCriterion, someFacts, (criterion, facts) => {
        const { value, missing } = evaluate(criterion, facts);
        expect(missing.length > 0).toBe(value === "unknown");
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Criterion } from "../../src/catalogue/schema/criterion.ts";
import type { LifeEvent } from "../../src/catalogue/schema/situation.ts";
import { type Answers, isAskable, pruneAnswers, UNSURE } from "../../src/finder/answers.ts";
import { match, servicesOf } from "../../src/finder/match.ts";
import {
  askableAnswers,
  everyStop,
  groupsOf,
  lifeEvents,
  optionsOf,
  questionOf,
  questions,
  services,
} from "./real-catalogue.ts";

/** Questions that a criterion reads, and those that these hang on. */
function questionsBehind(criterion: Criterion | undefined): readonly string[] {
  if (!criterion) return [];
  if ("all" in criterion) return criterion.all.flatMap(questionsBehind);
  if ("any" in criterion) return criterion.any.flatMap(questionsBehind);
  if ("not" in criterion) return questionsBehind(criterion.not);
  return [...questionsBehind(questionOf(criterion.fact).askIf), criterion.fact];
}

/** Every combination of answers to these questions. */
const everyAnswer = (ids: readonly string[]): readonly Answers[] =>
  ids.reduce<readonly Answers[]>(
    (all, id) => all.flatMap((answers) => optionsOf(id).map((option) => ({ ...answers, [id]: option }))),
    [{}],
  );

/** Whether somebody who goes on with the open questions on the card of a service can bring it to the first group. */
function canBeMadeLikely(event: LifeEvent, id: string, answers: Answers): boolean {
  const { likely, possible } = match(event, services, answers);
  if (likely.some(({ service }) => service.id === id)) return true;
  const missing = possible.find(({ service }) => service.id === id)?.evaluation.missing ?? [];
  const offered = missing.filter(
    (question) =>
      event.questions.includes(question) && isAskable(questionOf(question), { ...answers, ...event.presumes }),
  );
  return offered.some((question) =>
    questionOf(question).options.some((option) => canBeMadeLikely(event, id, { ...answers, [question]: option })),
  );
}

describe.each(lifeEvents.map((event) => [event.id, event] as const))("the results of %s", (_, event) => {
  const answered = askableAnswers(event);

  it("can hold each of its services in the first group, with answers that the finder would take", () => {
    const never = servicesOf(event, services).filter(({ id, criteria, suits }) => {
      const behind = [...new Set([criteria, suits].flatMap(questionsBehind))].filter((question) =>
        event.questions.includes(question),
      );
      return !everyAnswer(behind)
        .map((answers) => pruneAnswers(answers, questions, event.presumes))
        .some((answers) => groupsOf(event, answers).likely.includes(id));
    });
    expect(never.map(({ id }) => id)).toEqual([]);
  });

  it("can hold each of its services in the first group, with the questions that are asked and those on its card", () => {
    const stops = everyStop(event);
    const reached = new Set(stops.flatMap(({ answers }) => groupsOf(event, answers).likely));
    const ends = stops.filter(({ asked }) => asked === undefined);
    const never = servicesOf(event, services).filter(
      ({ id }) => !reached.has(id) && !ends.some(({ answers }) => canBeMadeLikely(event, id, answers)),
    );
    expect(never.map(({ id }) => id)).toEqual([]);
  });

  it("always hold somebody to talk to in the first group", () => {
    fc.assert(
      fc.property(answered, (answers) => {
        const { likely } = match(event, services, answers);
        expect(likely.filter(({ service }) => service.talk).length).toBeGreaterThan(0);
      }),
    );
  });

  it("hold every service once, whatever is answered", () => {
    const all = servicesOf(event, services).map(({ id }) => id);
    fc.assert(
      fc.property(answered, (answers) => {
        const { likely, possible, unlikely } = groupsOf(event, answers);
        expect([...likely, ...possible, ...unlikely].sort()).toEqual([...all].sort());
      }),
    );
  });

  it("bring back no excluded service, and take back no likely one, when one more question is answered", () => {
    fc.assert(
      fc.property(answered, fc.constantFrom(...event.questions), fc.nat(), (answers, id, pick) => {
        const isOpen = !(id in answers) && isAskable(questionOf(id), { ...answers, ...event.presumes });
        fc.pre(isOpen);
        const option = optionsOf(id)[pick % optionsOf(id).length] as string;
        const more = pruneAnswers({ ...answers, [id]: option }, questions, event.presumes);
        expect(more).toEqual({ ...answers, [id]: option });
        const before = groupsOf(event, answers);
        const after = groupsOf(event, more);
        expect(after.unlikely).toEqual(expect.arrayContaining(before.unlikely));
        expect(after.likely).toEqual(expect.arrayContaining(before.likely));
      }),
    );
  });

  it("exclude a service only by an answer or by what the life event says, never by 'I don't know'", () => {
    fc.assert(
      fc.property(answered, (answers) => {
        for (const { evaluation } of match(event, services, answers).unlikely) {
          const said = evaluation.decidedBy.map((id) => event.presumes[id] ?? answers[id]);
          expect(said.length).toBeGreaterThan(0);
          expect(said).not.toContain(undefined);
          expect(said).not.toContain(UNSURE);
        }
      }),
    );
  });

  it("are those of the start when every question is skipped", () => {
    const skipped = Object.fromEntries(event.questions.map((id) => [id, UNSURE]));
    expect(groupsOf(event, skipped)).toEqual(groupsOf(event, {}));
  });
});

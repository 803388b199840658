import { describe, expect, it } from "vitest";
import type { Criterion } from "../../src/catalogue/schema/criterion.ts";
import type { LifeEvent, Question } from "../../src/catalogue/schema/situation.ts";
import { type Answers, isAskable, pruneAnswers, UNSURE } from "../../src/finder/answers.ts";
import { match } from "../../src/finder/match.ts";
import { MAX_QUESTIONS, nextQuestion } from "../../src/finder/next-question.ts";
import { everyStop, lifeEvents, questionOf, questions, services } from "./real-catalogue.ts";

const yes = (fact: string): Criterion => ({ fact, is: ["yes"] });
const question = (id: string, askIf?: Criterion): Question => ({
  id,
  options: ["yes", "no"],
  ...(askIf ? { askIf } : {}),
});
const forFact = (fact: string, index: number) => ({
  id: `${fact}-${index}`,
  lifeEvents: { move: index + 1 },
  criteria: yes(fact),
});
const event = (...ids: string[]): LifeEvent => ({ id: "move", icon: "house", questions: ids, presumes: {} });
const ask = (asked: LifeEvent, all: Question[], facts: string[], answers: Answers = {}) =>
  nextQuestion(asked, all, facts.map(forFact), answers)?.id;

describe("the next question", () => {
  const [pet, garden] = [question("pet"), question("garden")];

  it("is the one that changes most, not the first", () => {
    expect(ask(event("pet", "garden"), [pet, garden], ["pet", "garden", "garden"])).toBe("garden");
  });

  it("is the first of the life event when two change as much", () => {
    expect(ask(event("garden", "pet"), [pet, garden], ["pet", "garden"])).toBe("garden");
    expect(ask(event("pet", "garden"), [pet, garden], ["pet", "garden"])).toBe("pet");
  });

  it("is none that changes nothing", () => {
    expect(ask(event("pet", "garden"), [pet, garden], ["garden"], { garden: "yes" })).toBeUndefined();
  });

  it("is none that was answered or skipped", () => {
    expect(ask(event("pet", "garden"), [pet, garden], ["pet", "pet", "garden"], { pet: UNSURE })).toBe("garden");
    expect(ask(event("pet"), [pet], ["pet"], { pet: UNSURE })).toBeUndefined();
  });

  it("is none that the life event has answered", () => {
    expect(ask({ ...event("pet", "garden"), presumes: { pet: "yes" } }, [pet, garden], ["pet", "pet", "garden"])).toBe(
      "garden",
    );
  });

  it("is the urgent one before all others, until it is answered or skipped", () => {
    const urgent = { ...event("garden", "pet"), askFirst: "pet" };
    expect(ask(urgent, [pet, garden], ["garden", "garden"])).toBe("pet");
    expect(ask(urgent, [pet, garden], ["garden", "garden"], { pet: UNSURE })).toBe("garden");
  });

  it("opens another one first, although it decides nothing itself", () => {
    const breed = question("breed", yes("pet"));
    expect(ask(event("pet", "breed"), [pet, breed], ["breed"])).toBe("pet");
    expect(ask(event("pet", "breed"), [pet, breed], ["breed"], { pet: "yes" })).toBe("breed");
    expect(ask(event("pet", "breed"), [pet, breed], ["breed"], { pet: "no" })).toBeUndefined();
  });

  it(`is none after ${MAX_QUESTIONS}, skipped ones counted`, () => {
    const ids = ["a", "b", "c", "d", "e", "f"];
    const four = Object.fromEntries(ids.slice(0, 4).map((id) => [id, UNSURE]));
    expect(
      ask(
        event(...ids),
        ids.map((id) => question(id)),
        ids,
        four,
      ),
    ).toBe("e");
    expect(
      ask(
        event(...ids),
        ids.map((id) => question(id)),
        ids,
        { ...four, e: "no" },
      ),
    ).toBeUndefined();
  });
});

describe.each(lifeEvents.map((lifeEvent) => [lifeEvent.id, lifeEvent] as const))(
  "every way through %s",
  (_, lifeEvent) => {
    const stops = everyStop(lifeEvent);
    const ends = stops.filter(({ asked }) => asked === undefined);

    /** Groups and open conditions: all that a person sees of an answer. */
    const seen = (answers: Answers) => {
      const { likely, possible, unlikely } = match(lifeEvent, services, answers);
      return JSON.stringify(
        [likely, possible, unlikely].map((group) =>
          group.map(({ service, evaluation }) => [service.id, evaluation.missing]),
        ),
      );
    };
    const isOpen = (id: string, answers: Answers) =>
      !(id in answers) &&
      !(id in lifeEvent.presumes) &&
      isAskable(questionOf(id), { ...answers, ...lifeEvent.presumes });
    const changesByItself = (id: string, answers: Answers) =>
      questionOf(id).options.some((option) => seen({ ...answers, [id]: option }) !== seen(answers));

    it("ends after five questions at the latest", () => {
      expect(ends.length).toBeGreaterThan(0);
      expect(Math.max(...stops.map(({ answers }) => Object.keys(answers).length))).toBeLessThanOrEqual(5);
    });

    it("asks only what the life event lists and what can be asked there", () => {
      for (const { asked, answers } of stops.filter((stop) => stop.asked !== undefined)) {
        expect(lifeEvent.questions).toContain(asked);
        expect(isOpen(asked as string, answers)).toBe(true);
        expect(pruneAnswers(answers, questions, lifeEvent.presumes)).toEqual(answers);
      }
    });

    it("asks nothing that changes nothing, by itself or by the question that it opens", () => {
      const idle = stops.filter(({ asked, answers }) => {
        if (asked === undefined || asked === lifeEvent.askFirst || changesByItself(asked, answers)) return false;
        return !questionOf(asked).options.some((option) => {
          const next = { ...answers, [asked]: option };
          return lifeEvent.questions.some(
            (id) => isOpen(id, next) && !isOpen(id, answers) && changesByItself(id, next),
          );
        });
      });
      expect(idle).toEqual([]);
    });

    it("ends before the fifth question only when no open one would change anything", () => {
      const early = ends.filter(({ answers }) => Object.keys(answers).length < MAX_QUESTIONS);
      const hasty = early.filter(({ answers }) =>
        lifeEvent.questions.some((id) => isOpen(id, answers) && changesByItself(id, answers)),
      );
      expect(hasty).toEqual([]);
    });
  },
);

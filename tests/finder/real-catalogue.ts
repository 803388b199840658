import fc from "fast-check";
import { readContent } from "../../src/build/content/read-content.ts";
import type { LifeEvent } from "../../src/catalogue/schema/situation.ts";
import { type Answers, pruneAnswers, UNSURE } from "../../src/finder/answers.ts";
import { match } from "../../src/finder/match.ts";
import { nextQuestion } from "../../src/finder/next-question.ts";
import { parseGazetteer } from "../../src/finder/places/gazetteer.ts";

/** The day on which the catalogue was written. */
export const TODAY = "2026-11-21";

export const { services, questions, lifeEvents, offices, neighbours, places } = readContent();
export const gazetteer = parseGazetteer(places);

export function lifeEventOf(id: string): LifeEvent {
  const found = lifeEvents.find((event) => event.id === id);
  if (!found) throw new Error(`There is no life event ${id}`);
  return found;
}

export function questionOf(id: string) {
  const found = questions.find((question) => question.id === id);
  if (!found) throw new Error(`There is no question ${id}`);
  return found;
}

/** All that a person can say to a question, "I don't know" too. */
export const optionsOf = (id: string): readonly string[] => [...questionOf(id).options, UNSURE];

/** Any answers to these questions, whether or not the finder would have asked them. */
export const anyAnswers = (ids: readonly string[]): fc.Arbitrary<Answers> =>
  fc.record<Record<string, string>>(Object.fromEntries(ids.map((id) => [id, fc.constantFrom(...optionsOf(id))])), {
    requiredKeys: [],
  }) as fc.Arbitrary<Answers>;

/** Answers that a person can have given in a life event, in any order. */
export const askableAnswers = (event: LifeEvent): fc.Arbitrary<Answers> =>
  anyAnswers(event.questions).map((answers) => pruneAnswers(answers, questions, event.presumes));

/** One stop on the way of a person who answers what the finder asks. */
export interface Stop {
  readonly answers: Answers;
  /** What is asked next; undefined: the end. */
  readonly asked: string | undefined;
}

/** Every stop on every way through the questions that the finder really asks. */
export function everyStop(event: LifeEvent): readonly Stop[] {
  const stops: Stop[] = [];
  const go = (answers: Answers) => {
    const asked = nextQuestion(event, questions, services, answers)?.id;
    stops.push({ answers, asked });
    if (asked === undefined) return;
    if (asked in answers) throw new Error(`${event.id} asks ${asked} twice`);
    for (const option of optionsOf(asked)) go({ ...answers, [asked]: option });
  };
  go({});
  return stops;
}

/** Ids of the services in each group. */
export function groupsOf(event: LifeEvent, answers: Answers) {
  const { likely, possible, unlikely } = match(event, services, answers);
  const ids = (group: typeof likely) => group.map(({ service }) => service.id);
  return { likely: ids(likely), possible: ids(possible), unlikely: ids(unlikely) };
}

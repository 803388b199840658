import type { LifeEvent, Question } from "../catalogue/schema/situation.ts";
import { type Answers, isAskable } from "./answers.ts";
import { evaluateService } from "./evaluate.ts";
import { type Matchable, servicesOf } from "./match.ts";

/** A life event asks no more than this, so that it stays a help and no form. */
export const MAX_QUESTIONS = 5;

/**
 * The question whose answer changes the results most, or undefined when none would change anything
 * or enough were asked. A question opens others (`askIf`); what those would change counts for it too, halved.
 * A question about danger comes first whatever it changes (`askFirst`). On a tie the order of the life event decides.
 */
export function nextQuestion(
  lifeEvent: LifeEvent,
  questions: readonly Question[],
  services: readonly Matchable[],
  answers: Answers,
): Question | undefined {
  const asked = lifeEvent.questions.filter((id) => id in answers).length;
  if (asked >= MAX_QUESTIONS) return undefined;
  const here = servicesOf(lifeEvent, services);
  const facts = { ...answers, ...lifeEvent.presumes };
  const urgent = questions.find(({ id }) => id === lifeEvent.askFirst && !(id in facts));
  if (urgent) return urgent;
  let best: { question: Question; gain: number } | undefined;
  for (const id of lifeEvent.questions) {
    const question = questions.find((candidate) => candidate.id === id);
    if (!question || id in facts || !isAskable(question, facts)) continue;
    const gain = gainOf(question, lifeEvent, questions, here, facts);
    if (gain > (best?.gain ?? 0)) best = { question, gain };
  }
  return best?.question;
}

/** Mean number of services that move to another group or lose an open condition, over the question's options. */
function gainOf(
  question: Question,
  lifeEvent: LifeEvent,
  questions: readonly Question[],
  services: readonly Matchable[],
  facts: Answers,
): number {
  const total = question.options.reduce((sum, option) => {
    const next = { ...facts, [question.id]: option };
    const opened = questions.filter(
      (other) => lifeEvent.questions.includes(other.id) && !isAskable(other, facts) && isAskable(other, next),
    );
    const opens = opened.reduce((best, other) => Math.max(best, changed(services, next, other)), 0);
    return sum + movedBy(services, facts, next) + opens / 2;
  }, 0);
  return total / question.options.length;
}

function changed(services: readonly Matchable[], facts: Answers, question: Question): number {
  return Math.max(...question.options.map((option) => movedBy(services, facts, { ...facts, [question.id]: option })));
}

/** A service that leaves the middle group counts one; one that only loses an open condition counts a quarter. */
function movedBy(services: readonly Matchable[], before: Answers, after: Answers): number {
  return services.reduce((sum, service) => {
    const was = evaluateService(service, before);
    const is = evaluateService(service, after);
    if (was.value !== is.value) return sum + 1;
    return sum + (was.missing.length === is.missing.length ? 0 : 0.25);
  }, 0);
}

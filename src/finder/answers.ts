import type { Question } from "../catalogue/schema/situation.ts";
import { evaluate } from "./evaluate.ts";

/** The answer of somebody who does not know or does not want to say. It decides nothing. */
export const UNSURE = "unsure";

/** Answers by question id: an option of the question, or {@link UNSURE}. */
export type Answers = Readonly<Record<string, string>>;

/**
 * Drops every answer to a question that would not be asked any more, after another answer changed.
 * Answers to unknown questions, or with unknown options, go too.
 * @param answers what the person said
 * @param questions all questions of the catalogue
 * @param presumed what the life event says already; it stands beside the answers
 */
export function pruneAnswers(answers: Answers, questions: readonly Question[], presumed: Answers = {}): Answers {
  const byId = new Map(questions.map((question) => [question.id, question]));
  let kept = Object.fromEntries(
    Object.entries(answers).filter(([id, option]) => {
      const question = byId.get(id);
      return question !== undefined && (option === UNSURE || question.options.includes(option));
    }),
  );
  for (;;) {
    const facts = { ...kept, ...presumed };
    const next = Object.fromEntries(Object.entries(kept).filter(([id]) => isAskable(byId.get(id), facts)));
    if (Object.keys(next).length === Object.keys(kept).length) return next;
    kept = next;
  }
}

/** Whether the condition for asking a question holds for certain. */
export function isAskable(question: Question | undefined, facts: Answers): boolean {
  if (!question) return false;
  return question.askIf === undefined || evaluate(question.askIf, facts).value === "yes";
}

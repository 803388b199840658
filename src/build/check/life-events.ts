import type { Criterion } from "../../catalogue/schema/criterion.ts";
import { servicesOf } from "../../finder/match.ts";
import type { RawContent } from "../content/read-content.ts";
import { checkCriterion, repeated } from "./records.ts";

/** Mistakes in life events and questions: nobody to talk to, a condition that no question can settle. */
export function checkLifeEvents(content: RawContent, icons: readonly string[]): readonly string[] {
  const at = "src/catalogue/life-events.json";
  const ids = new Set(content.questions.map(({ id }) => id));
  const perEvent = content.lifeEvents.flatMap((event) => {
    const services = servicesOf(event, content.services);
    const settled = new Set([
      ...event.questions,
      ...Object.keys(event.presumes),
      ...(event.askFirst ? [event.askFirst] : []),
    ]);
    return [
      ...(services.some(({ talk, criteria, suits }) => talk && !criteria && !suits)
        ? []
        : [`${at}: ${event.id}: no service with "talk" that is open to everybody`]),
      ...(icons.includes(event.icon) ? [] : [`${at}: ${event.id}: there is no icon "${event.icon}"`]),
      ...[...settled].filter((id) => !ids.has(id)).map((id) => `${at}: ${event.id}: there is no question "${id}"`),
      ...(!event.askFirst || event.questions.includes(event.askFirst)
        ? []
        : [`${at}: ${event.id}: askFirst: "${event.askFirst}" is not among its questions`]),
      ...Object.entries(event.presumes).flatMap(([id, option]) => {
        const question = content.questions.find((candidate) => candidate.id === id);
        return !question || question.options.includes(option)
          ? []
          : [`${at}: ${event.id}: presumes: the question "${id}" has no option "${option}"`];
      }),
      ...services.flatMap((service) =>
        canBeSettled(service.criteria, settled) && canBeSettled(service.suits, settled)
          ? []
          : [`${at}: ${event.id}: none of its questions can ever make ${service.id} fit`],
      ),
    ];
  });
  return [
    ...repeated(content.lifeEvents, at),
    ...repeated(content.questions, "src/catalogue/questions.json"),
    ...perEvent,
    ...content.questions.flatMap((question) =>
      checkCriterion(question.askIf, content, `src/catalogue/questions.json: ${question.id}: askIf`),
    ),
  ];
}

/** Whether answers to these questions can decide the criterion for certain. */
function canBeSettled(criterion: Criterion | undefined, questions: ReadonlySet<string>): boolean {
  if (!criterion) return true;
  if ("all" in criterion) return criterion.all.every((part) => canBeSettled(part, questions));
  if ("any" in criterion) return criterion.any.some((part) => canBeSettled(part, questions));
  if ("not" in criterion) return canBeSettled(criterion.not, questions);
  return questions.has(criterion.fact);
}

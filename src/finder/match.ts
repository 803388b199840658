import type { PublicService } from "../catalogue/schema/service.ts";
import type { LifeEvent } from "../catalogue/schema/situation.ts";
import type { Answers } from "./answers.ts";
import { type Evaluation, evaluateService } from "./evaluate.ts";

/** What the finder needs to know of a service. */
export type Matchable = Pick<PublicService, "id" | "criteria" | "suits" | "lifeEvents" | "talk">;

export interface Match<S extends Matchable = Matchable> {
  readonly service: S;
  readonly evaluation: Evaluation;
}

/** "Passt wahrscheinlich", "passt vielleicht", "passt eher nicht". */
export interface Matches<S extends Matchable = Matchable> {
  readonly likely: readonly Match<S>[];
  readonly possible: readonly Match<S>[];
  readonly unlikely: readonly Match<S>[];
}

/** The services of a life event, in its order. */
export function servicesOf<S extends Matchable>(
  lifeEvent: Pick<LifeEvent, "id">,
  services: readonly S[],
): readonly S[] {
  return services
    .filter((service) => lifeEvent.id in service.lifeEvents)
    .sort((a, b) => (a.lifeEvents[lifeEvent.id] ?? 0) - (b.lifeEvents[lifeEvent.id] ?? 0));
}

/** The answers speak for it, rather than that it is open to everybody. */
function isDecided({ evaluation }: Match): boolean {
  return evaluation.decidedBy.length > 0;
}

/**
 * Sorts the services of a life event into three groups.
 * What the answers speak for stands before what is open to everybody;
 * somebody to talk to is open to everybody and so always in the first group.
 */
export function match<S extends Matchable>(lifeEvent: LifeEvent, services: readonly S[], answers: Answers): Matches<S> {
  const facts = { ...answers, ...lifeEvent.presumes };
  const all = servicesOf(lifeEvent, services).map((service) => ({
    service,
    evaluation: evaluateService(service, facts),
  }));
  const group = (value: Evaluation["value"]) => all.filter((entry) => entry.evaluation.value === value);
  const likely = group("yes");
  return {
    likely: [...likely.filter(isDecided), ...likely.filter((entry) => !isDecided(entry))],
    possible: group("unknown"),
    unlikely: group("no"),
  };
}

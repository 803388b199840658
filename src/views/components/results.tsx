import type { ServiceSummary } from "../../catalogue/content.ts";
import type { IconName } from "../../catalogue/icons.ts";
import type { LifeEvent } from "../../catalogue/schema/situation.ts";
import type { Answers } from "../../finder/answers.ts";
import type { Match, Matches } from "../../finder/match.ts";
import { useWords } from "../text.ts";
import { Changing } from "./changing.tsx";
import { Icon } from "./icon.tsx";
import { Reasons } from "./reasons.tsx";
import { Sentences } from "./sentences.tsx";
import { ServiceCard } from "./service-card.tsx";

/** Of what may fit, the first are shown and the others folded: the page is no wall before a question is answered. */
export const POSSIBLE_SHOWN = 5;

interface ResultsProps {
  readonly lifeEvent: LifeEvent;
  readonly matches: Matches<ServiceSummary>;
  readonly answers: Answers;
}

/** The three groups. What does not fit is folded, but stays to be seen, with its reason. */
export function Results({ lifeEvent, matches, answers }: ResultsProps) {
  const { t } = useWords();
  const counted = [
    matches.likely.length > 0 && t("lifeEvent.countLikely", { count: matches.likely.length }),
    matches.possible.length > 0 && t("lifeEvent.countPossible", { count: matches.possible.length }),
  ]
    .filter(Boolean)
    .join(" ");
  return (
    <>
      <p role="status" class="result-count">
        <Changing>{counted}</Changing>
      </p>
      <Group name="likely" icon="likely" lifeEvent={lifeEvent} matches={matches.likely} answers={answers} />
      <Group name="possible" icon="possible" lifeEvent={lifeEvent} matches={matches.possible} answers={answers} />
      {matches.unlikely.length > 0 && (
        <details class="group group-unlikely">
          <summary>
            <Icon name="unlikely" />
            <Changing>{t("lifeEvent.unlikelyShow", { count: matches.unlikely.length })}</Changing>
          </summary>
          <h3 class="visually-hidden">{t("lifeEvent.unlikely")}</h3>
          <Cards lifeEvent={lifeEvent} matches={matches.unlikely} answers={answers} />
        </details>
      )}
      <p class="note">
        <Sentences text={t("lifeEvent.noPromise")} />
      </p>
    </>
  );
}

interface GroupProps {
  readonly lifeEvent: LifeEvent;
  readonly name: "likely" | "possible";
  readonly icon: IconName;
  readonly matches: readonly Match<ServiceSummary>[];
  readonly answers: Answers;
}

function Group({ lifeEvent, name, icon, matches, answers }: GroupProps) {
  const { t } = useWords();
  if (matches.length === 0) return null;
  const shown = name === "possible" ? POSSIBLE_SHOWN : matches.length;
  return (
    <section class={`group group-${name}`} aria-labelledby={`h-${name}`}>
      <h3 id={`h-${name}`} class="group-title">
        <Icon name={icon} />
        {t(`lifeEvent.${name}`)}
      </h3>
      <Cards lifeEvent={lifeEvent} matches={matches.slice(0, shown)} answers={answers} />
      {matches.length > shown && (
        <details class="group-more">
          <summary>
            <Changing>{t("lifeEvent.more", { count: matches.length - shown })}</Changing>
          </summary>
          <Cards lifeEvent={lifeEvent} matches={matches.slice(shown)} answers={answers} />
        </details>
      )}
    </section>
  );
}

function Cards({ lifeEvent, matches, answers }: Pick<GroupProps, "lifeEvent" | "matches" | "answers">) {
  const { t } = useWords();
  return (
    <ul class="cards">
      {matches.map(({ service, evaluation }) => (
        <li key={service.id}>
          <ServiceCard service={service}>
            {service.talk && (
              <p class="talk">
                <Icon name="talk" />
                {t("lifeEvent.talk")}
              </p>
            )}
            <Reasons lifeEvent={lifeEvent} evaluation={evaluation} answers={answers} />
          </ServiceCard>
        </li>
      ))}
    </ul>
  );
}

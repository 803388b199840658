import { useRef } from "preact/hooks";
import { isAskable, pruneAnswers } from "../../finder/answers.ts";
import { match } from "../../finder/match.ts";
import { MAX_QUESTIONS, nextQuestion } from "../../finder/next-question.ts";
import { Icon } from "../components/icon.tsx";
import { Questions } from "../components/questions.tsx";
import { Results } from "../components/results.tsx";
import { ListSection, Section } from "../components/section.tsx";
import { Sentences } from "../components/sentences.tsx";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";
import { NotFoundPage } from "./not-found-page.tsx";

export function LifeEventPage({ id }: { id: string }) {
  const { t } = useWords();
  const { core, content, answers } = useApp();
  const results = useRef<HTMLDivElement>(null);
  const lifeEvent = core.lifeEvents.find((candidate) => candidate.id === id);
  const text = content.value.lifeEventTexts[id];
  if (!lifeEvent || !text) return <NotFoundPage />;
  const { answers: said, ask, dropped, problem } = answers.value;
  const kept = pruneAnswers(said, core.questions, lifeEvent.presumes);
  const here = Object.fromEntries(Object.entries(kept).filter(([question]) => lifeEvent.questions.includes(question)));
  const facts = { ...here, ...lifeEvent.presumes };
  const services = content.value.summaries;
  const question =
    core.questions.find(
      (candidate) => candidate.id === ask && lifeEvent.questions.includes(candidate.id) && isAskable(candidate, facts),
    ) ?? nextQuestion(lifeEvent, core.questions, services, here);
  return (
    <>
      <h1 tabIndex={-1}>{text.title}</h1>
      <p class="lead">
        <Sentences text={text.intro} />
      </p>
      <ListSection id="first" icon="warning" title={t("lifeEvent.first")} items={text.first} />
      <Section id="questions" icon="who" title={t("lifeEvent.questionsTitle")}>
        <p class="no-script">{t("notice.noScript")}</p>
        <p class="needs-script">
          <Sentences text={t("lifeEvent.questionsIntro", { max: MAX_QUESTIONS })} />
        </p>
        <div role="status">
          {problem && <p class="warning">{t(problem === "newer" ? "lifeEvent.newerLink" : "lifeEvent.brokenLink")}</p>}
          {dropped > 0 && <p class="warning">{t("lifeEvent.dropped", { count: dropped })}</p>}
        </div>
        <Questions lifeEvent={lifeEvent} answers={here} question={question} />
        <p class="needs-script show-results">
          <button type="button" class="button-plain" onClick={() => results.current?.focus()}>
            <Icon name="list" />
            {t("lifeEvent.showResults")}
          </button>
        </p>
      </Section>
      <div ref={results} tabIndex={-1} class="results">
        <Section id="results" icon="list" title={t("lifeEvent.results")}>
          <Results lifeEvent={lifeEvent} matches={match(lifeEvent, services, here)} answers={here} />
        </Section>
      </div>
    </>
  );
}

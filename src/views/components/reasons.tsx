import type { LifeEvent } from "../../catalogue/schema/situation.ts";
import { type Answers, isAskable } from "../../finder/answers.ts";
import type { Evaluation } from "../../finder/evaluate.ts";
import { encodeAnswers } from "../../handover/answers-fragment.ts";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";
import { Sentences } from "./sentences.tsx";

interface ReasonsProps {
  readonly lifeEvent: LifeEvent;
  readonly evaluation: Evaluation;
  readonly answers: Answers;
}

/**
 * Which answers decided, in words, and which questions are open: each leads to the question itself.
 * What the life event presumes is no answer, and what it cannot ask is not open: neither is said.
 * Before the first answer everything is open, and the question above says so once.
 */
export function Reasons({ lifeEvent, evaluation, answers }: ReasonsProps) {
  const { core, content } = useApp();
  const { questionTexts } = content.value;
  const { t } = useWords();
  const said = evaluation.decidedBy.flatMap((id) => questionTexts[id]?.statements[answers[id] ?? ""] ?? []);
  const facts = { ...answers, ...lifeEvent.presumes };
  const open = core.questions.filter(
    (question) =>
      Object.keys(answers).length > 0 &&
      evaluation.missing.includes(question.id) &&
      lifeEvent.questions.includes(question.id) &&
      isAskable(question, facts),
  );
  return (
    <>
      {said.length > 0 && (
        <div class="reasons">
          <p class="reasons-heading">
            {evaluation.value === "no" ? t("lifeEvent.notBecause") : t("lifeEvent.because")}
          </p>
          <ul>
            {said.map((statement) => (
              <li key={statement}>
                <Sentences text={statement} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {open.length > 0 && (
        <div class="reasons needs-script">
          <p class="reasons-heading">{t("lifeEvent.missing")}</p>
          <ul class="link-list">
            {open.map(({ id }) => (
              <li key={id}>
                <a href={`#${encodeAnswers(answers, id)}`}>{questionTexts[id]?.question}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

import type { Answers } from "../../finder/answers.ts";
import type { Evaluation } from "../../finder/evaluate.ts";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";
import { Sentences } from "./sentences.tsx";

interface ReasonsProps {
  readonly evaluation: Evaluation;
  readonly answers: Answers;
}

/** Which answers decided, and which are missing, in words. What the life event presumes is no answer and not said. */
export function Reasons({ evaluation, answers }: ReasonsProps) {
  const { core } = useApp();
  const { t } = useWords();
  const said = evaluation.decidedBy.flatMap((id) => core.questionTexts[id]?.statements[answers[id] ?? ""] ?? []);
  const open = evaluation.missing.flatMap((id) => core.questionTexts[id]?.question ?? []);
  const heading = evaluation.value === "no" ? t("lifeEvent.notBecause") : t("lifeEvent.because");
  return (
    <>
      {said.length > 0 && <ReasonList heading={heading} items={said} />}
      {open.length > 0 && <ReasonList heading={t("lifeEvent.missing")} items={open} />}
    </>
  );
}

function ReasonList({ heading, items }: { heading: string; items: readonly string[] }) {
  return (
    <div class="reasons">
      <p class="reasons-heading">{heading}</p>
      <ul>
        {items.map((item) => (
          <li key={item}>
            <Sentences text={item} />
          </li>
        ))}
      </ul>
    </div>
  );
}

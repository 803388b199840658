import { useEffect, useRef } from "preact/hooks";
import type { LifeEvent, Question } from "../../catalogue/schema/situation.ts";
import { type Answers, UNSURE } from "../../finder/answers.ts";
import { MAX_QUESTIONS } from "../../finder/next-question.ts";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";
import { Changing } from "./changing.tsx";
import { Icon } from "./icon.tsx";
import { Sentences } from "./sentences.tsx";

interface QuestionsProps {
  readonly lifeEvent: LifeEvent;
  readonly answers: Answers;
  /** The question to show; none when all are asked. */
  readonly question: Question | undefined;
}

/** The questions of a life event: the next one, and what was said so far. Needs script; hidden without. */
export function Questions({ lifeEvent, answers, question }: QuestionsProps) {
  const { t } = useWords();
  const { actions, answers: answersSignal } = useApp();
  const arrived = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const acted = useRef(false);
  const asked = answersSignal.value.ask;
  useEffect(() => {
    if (acted.current || (asked && arrived.current)) heading.current?.focus();
    acted.current = false;
    arrived.current = true;
  }, [question?.id, asked]);
  const act = (action: () => void) => () => {
    acted.current = true;
    action();
  };
  return (
    <div class="needs-script">
      {question ? (
        <QuestionCard
          key={question.id}
          question={question}
          number={lifeEvent.questions.filter((id) => id in answers && id !== question.id).length + 1}
          chosen={answers[question.id]}
          headingRef={heading}
          onAnswer={(option) => act(() => actions.answer(question.id, option))()}
        />
      ) : (
        <h3 class="question-title" tabIndex={-1} ref={heading}>
          {t("lifeEvent.noMoreQuestions")}
        </h3>
      )}
      <AnswerList
        answers={answers}
        onChange={(id) => act(() => actions.askAgain(id))()}
        onStartOver={act(actions.startOver)}
      />
    </div>
  );
}

interface QuestionCardProps {
  readonly question: Question;
  readonly number: number;
  readonly chosen: string | undefined;
  readonly headingRef: { current: HTMLHeadingElement | null };
  readonly onAnswer: (option: string) => void;
}

function QuestionCard({ question, number, chosen, headingRef, onAnswer }: QuestionCardProps) {
  const { t } = useWords();
  const { content } = useApp();
  const text = content.value.questionTexts[question.id];
  if (!text) return null;
  return (
    <div class="question" role="group" aria-labelledby="question">
      <p class="question-number">
        <Changing>
          {t("lifeEvent.questionNumber", { number: Math.min(number, MAX_QUESTIONS), max: MAX_QUESTIONS })}
        </Changing>
      </p>
      <h3 id="question" class="question-title" tabIndex={-1} ref={headingRef}>
        {text.question}
      </h3>
      {text.help && (
        <p class="hint">
          <Sentences text={text.help} />
        </p>
      )}
      <ul class="options">
        {question.options.map((option) => (
          <li key={option}>
            <button type="button" class="option" aria-pressed={chosen === option} onClick={() => onAnswer(option)}>
              {text.options[option]}
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            class="option option-unsure"
            aria-pressed={chosen === UNSURE}
            onClick={() => onAnswer(UNSURE)}
          >
            {t("lifeEvent.dontKnow")}
          </button>
        </li>
      </ul>
    </div>
  );
}

interface AnswerListProps {
  readonly answers: Answers;
  readonly onChange: (id: string) => void;
  readonly onStartOver: () => void;
}

function AnswerList({ answers, onChange, onStartOver }: AnswerListProps) {
  const { t } = useWords();
  const { content } = useApp();
  const said = Object.entries(answers);
  if (said.length === 0) return null;
  return (
    <div class="answers">
      <h3>{t("lifeEvent.yourAnswers")}</h3>
      <ul class="answer-list">
        {said.map(([id, option]) => {
          const text = content.value.questionTexts[id];
          return (
            <li key={id}>
              <p>
                <span class="answer-question">{text?.question}</span>{" "}
                <strong>
                  <Changing>{option === UNSURE ? t("lifeEvent.dontKnow") : text?.options[option]}</Changing>
                </strong>
              </p>
              <button type="button" class="button-plain" onClick={() => onChange(id)}>
                {t("lifeEvent.change")}
                <span class="visually-hidden">{`: ${text?.question}`}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <button type="button" class="button-plain" onClick={onStartOver}>
        <Icon name="update" />
        {t("lifeEvent.startOver")}
      </button>
    </div>
  );
}

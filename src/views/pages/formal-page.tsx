import type { Operator } from "../../catalogue/schema/operator.ts";
import type { FormalPageId } from "../../handover/addresses.ts";
import { Sentences } from "../components/sentences.tsx";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";
import { NotFoundPage } from "./not-found-page.tsx";

export function FormalPage({ id }: { id: FormalPageId }) {
  const { content } = useApp();
  const text = content.value.formal[id];
  if (!text) return <NotFoundPage />;
  return (
    <>
      <h1 tabIndex={-1}>{text.title}</h1>
      {text.intro && (
        <p class="lead">
          <Sentences text={text.intro} />
        </p>
      )}
      {text.sections.map(({ heading, paragraphs, items }) => (
        <section key={heading} class="section">
          <h2>{heading}</h2>
          {paragraphs?.map((paragraph) => (
            <p key={paragraph}>
              <WithOperator text={paragraph} />
            </p>
          ))}
          {items && (
            <ul class="plain-list">
              {items.map((item) => (
                <li key={item}>
                  <WithOperator text={item} />
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </>
  );
}

/** Puts the operator's details in; what nobody has filled in yet is marked, not hidden. */
function WithOperator({ text }: { text: string }) {
  const { t } = useWords();
  const { core } = useApp();
  return (
    <>
      {text.split(/\{\{(\w+)\}\}/).map((part, index) => {
        if (index % 2 === 0) return part === "" ? null : <Sentences key={index} text={part} />;
        const value = core.operator[part as keyof Operator];
        return value ? (
          <bdi key={index} translate={false}>
            {value}
          </bdi>
        ) : (
          <mark key={index} class="missing">
            {t("formal.missing")}
          </mark>
        );
      })}
    </>
  );
}

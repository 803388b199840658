import type { Service } from "../../catalogue/content.ts";
import { useWords } from "../text.ts";
import { MaybeGerman } from "./german.tsx";
import { Section } from "./section.tsx";
import { Sentences } from "./sentences.tsx";

/** Lists to take along on paper: a box before each item, and a button that prints the page. */
export function Checklists({ service }: { service: Service }) {
  const { t } = useWords();
  const { checklists = [] } = service.text;
  if (checklists.length === 0) return null;
  const fallback = service.german.includes("checklists");
  return (
    <>
      {checklists.map(({ title, items }, number) => (
        <Section key={title} id={`checklist-${number}`} icon="steps" title={title}>
          <MaybeGerman fallback={fallback}>
            <ul class="checklist">
              {items.map((item) => (
                <li key={item}>
                  <Sentences text={item} />
                </li>
              ))}
            </ul>
          </MaybeGerman>
        </Section>
      ))}
      <p class="needs-script">
        <button type="button" class="button-plain" onClick={() => print()}>
          {t("service.print")}
        </button>
      </p>
    </>
  );
}

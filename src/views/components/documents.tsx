import { useApp } from "../state.ts";
import { useWords } from "../text.ts";
import { GermanTerm } from "./german.tsx";
import { Section } from "./section.tsx";

/** Papers to bring, in the reader's language and with the German word that stands on them. */
export function Documents({ ids }: { ids: readonly string[] }) {
  const { t } = useWords();
  const { glossary, germanGlossary } = useApp().content.value;
  if (ids.length === 0) return null;
  return (
    <Section id="documents" icon="document" title={t("service.documents")}>
      <ul class="plain-list">
        {ids.map((id) => {
          const name = glossary.documents[id]?.name ?? "";
          return (
            <li key={id}>
              {name}
              <GermanTerm name={germanGlossary.documents[id]?.name} shown={name} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

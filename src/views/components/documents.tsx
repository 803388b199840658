import { useWords } from "../text.ts";
import { DocumentName } from "./document-name.tsx";
import { Section } from "./section.tsx";

/** Papers to bring, in the reader's language and with the German word that stands on them. */
export function Documents({ ids }: { ids: readonly string[] }) {
  const { t } = useWords();
  if (ids.length === 0) return null;
  return (
    <Section id="documents" icon="document" title={t("service.documents")}>
      <ul class="plain-list">
        {ids.map((id) => (
          <li key={id}>
            <DocumentName id={id} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

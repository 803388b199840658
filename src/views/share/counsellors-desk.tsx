import { useState } from "preact/hooks";
import { Icon } from "../components/icon.tsx";
import { Section } from "../components/section.tsx";
import { useWords } from "../text.ts";
import type { ListDraft } from "./draft.ts";
import { ShareList } from "./share-list.tsx";
import { Templates } from "./templates.tsx";
import "../styles/forms.css";
import "../styles/handover.css";

/** Where a counsellor puts a list together: by keyboard alone, or from a template. */
export function CounsellorsDesk() {
  const { t, locale } = useWords();
  const empty: ListDraft = { services: [], locale: locale.id, note: "" };
  const [draft, setDraft] = useState(empty);
  return (
    <>
      <Section id="builder" icon="list" title={t("counsellors.builderTitle")}>
        <ShareList draft={draft} onDraft={setDraft} />
        <p>
          <button type="button" class="button-plain" onClick={() => setDraft(empty)}>
            <Icon name="trash" />
            {t("counsellors.startOver")}
          </button>
        </p>
      </Section>
      <Templates draft={draft} onUse={setDraft} />
    </>
  );
}

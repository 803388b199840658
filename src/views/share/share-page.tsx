import { useState } from "preact/hooks";
import { decodeQuery } from "../../handover/search-fragment.ts";
import { metaOf } from "../meta.ts";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";
import { Includes } from "./includes.tsx";
import { LanguageChoice } from "./language-choice.tsx";
import { pageLink } from "./page-link.ts";
import { Ways } from "./ways.tsx";

/** Hands over the page itself; answers only where the person says so. */
export function SharePage() {
  const words = useWords();
  const { t } = words;
  const app = useApp();
  const { page, core, content, answers, fragment } = app;
  const [locale, setLocale] = useState(words.locale.id);
  const [withAnswers, setWithAnswers] = useState(false);
  const said = page.value.kind === "life-event" ? answers.value.answers : {};
  const spoken = Object.entries(said).flatMap(
    ([id, option]) => content.value.questionTexts[id]?.statements[option] ?? [],
  );
  const query = page.value.kind === "index" ? decodeQuery(fragment.value) : "";
  // Not the title of the tab, which names nothing where nobody else should see it: here one must know what one shares.
  const shown = page.value.kind === "service" ? content.value.services : [];
  const title =
    shown.find((service) => "id" in page.value && service.id === page.value.id)?.text.title ??
    ("id" in page.value ? core.lifeEventNames[page.value.id]?.title : undefined) ??
    metaOf(page.value, core, content.value, words).title;
  return (
    <>
      <LanguageChoice chosen={locale} onChoose={setLocale} />
      {spoken.length > 0 && (
        <label class="tick">
          <input
            type="checkbox"
            checked={withAnswers}
            onChange={({ currentTarget }) => setWithAnswers(currentTarget.checked)}
          />
          {t("share.withAnswers")}
        </label>
      )}
      <Includes
        locale={locale}
        lines={[
          t("share.includesPage", { title }),
          ...(query === "" ? [] : [t("share.includesQuery", { query })]),
          ...(withAnswers ? spoken.map((answer) => t("share.includesAnswer", { answer })) : []),
        ]}
      />
      <Ways link={pageLink(app, locale, withAnswers)} />
    </>
  );
}

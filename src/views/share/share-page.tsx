import { useState } from "preact/hooks";
import { pathOf } from "../../handover/addresses.ts";
import { encodeAnswers } from "../../handover/answers-fragment.ts";
import { decodeQuery, encodeQuery } from "../../handover/search-fragment.ts";
import { metaOf } from "../meta.ts";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";
import { Includes } from "./includes.tsx";
import { LanguageChoice } from "./language-choice.tsx";
import { Ways } from "./ways.tsx";

/** Hands over the page itself; answers only where the person says so. */
export function SharePage() {
  const words = useWords();
  const { t } = words;
  const { page, core, content, answers, fragment } = useApp();
  const [locale, setLocale] = useState(words.locale.id);
  const [withAnswers, setWithAnswers] = useState(false);
  const said = page.value.kind === "life-event" ? answers.value.answers : {};
  const spoken = Object.entries(said).flatMap(
    ([id, option]) => content.value.questionTexts[id]?.statements[option] ?? [],
  );
  const query = page.value.kind === "index" ? decodeQuery(fragment.value) : "";
  const state = withAnswers ? encodeAnswers(said) : encodeQuery(query);
  const link = `${location.origin}${pathOf(locale, page.value)}${state === "" ? "" : `#${state}`}`;
  const { title } = metaOf(page.value, core, content.value, words);
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
      <Ways link={link} />
    </>
  );
}

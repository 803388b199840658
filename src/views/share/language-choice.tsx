import { LOCALE_IDS, LOCALES, type LocaleId } from "../../catalogue/locales.ts";
import { useWords } from "../text.ts";

interface LanguageChoiceProps {
  readonly chosen: LocaleId;
  readonly onChoose: (locale: LocaleId) => void;
}

/** The language of the person who gets it, each in its own name. */
export function LanguageChoice({ chosen, onChoose }: LanguageChoiceProps) {
  const { t } = useWords();
  return (
    <p class="field">
      <label for="share-language">{t("share.language")}</label>
      <select
        id="share-language"
        value={chosen}
        onChange={({ currentTarget }) => onChoose(currentTarget.value as LocaleId)}
      >
        {LOCALE_IDS.map((id) => (
          <option key={id} value={id} lang={LOCALES[id].tag} dir={LOCALES[id].dir}>
            {LOCALES[id].name}
          </option>
        ))}
      </select>
    </p>
  );
}

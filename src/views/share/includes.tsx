import { LOCALES, type LocaleId } from "../../catalogue/locales.ts";
import { useWords } from "../text.ts";

interface IncludesProps {
  /** What goes along, a sentence each. */
  readonly lines: readonly string[];
  readonly locale: LocaleId;
}

/** What somebody is about to hand over, in plain words, before anything is shared. */
export function Includes({ lines, locale }: IncludesProps) {
  const { t } = useWords();
  return (
    <div class="includes">
      <h3>{t("share.includes")}</h3>
      <ul class="plain-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        <li>{t("share.includesLanguage", { language: LOCALES[locale].name })}</li>
      </ul>
      <p class="hint">{t("share.notIncluded")}</p>
    </div>
  );
}

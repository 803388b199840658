import { LOCALE_IDS, LOCALES } from "../../catalogue/locales.ts";
import { pathOf } from "../../handover/addresses.ts";
import { Icon } from "../components/icon.tsx";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";

/** Every language, in its own name. A real page load, so that `lang`, `dir` and fonts are right; answers go along. */
export function LanguageMenu() {
  const { t, locale } = useWords();
  const { page, fragment } = useApp();
  return (
    <details class="language">
      <summary>
        <Icon name="language" />
        <span>
          <span class="visually-hidden">{`${t("nav.language")}: `}</span>
          {locale.name}
        </span>
      </summary>
      <nav aria-label={t("nav.languageList")}>
        <ul>
          {LOCALE_IDS.map((id) => {
            const { tag, dir, name } = LOCALES[id];
            return (
              <li key={id}>
                <a
                  href={pathOf(id, page.value) + fragment.value}
                  hreflang={tag}
                  lang={tag}
                  dir={dir}
                  translate={false}
                  aria-current={id === locale.id ? "true" : undefined}
                  data-locale={id}
                >
                  {name}
                </a>
              </li>
            );
          })}
        </ul>
      </nav>
    </details>
  );
}

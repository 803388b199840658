import type { ComponentChildren } from "preact";
import { useWords } from "../text.ts";

/** A German name or word that stays German in every locale: for screen readers and translators. */
export function German({ children }: { children: ComponentChildren }) {
  const { german } = useWords();
  return german ? (
    <>{children}</>
  ) : (
    <span lang="de" translate={false} dir="ltr">
      {children}
    </span>
  );
}

/** The German term beside its translation; nothing where the page is German anyway. */
export function GermanTerm({ name, shown }: { name: string | undefined; shown: string }) {
  const { german } = useWords();
  if (german || !name || name === shown) return null;
  return (
    <span class="german-term">
      {" ("}
      <German>{name}</German>
      {")"}
    </span>
  );
}

/** A block whose text is missing in this locale and stands in German: it says so. */
export function MaybeGerman({ fallback, children }: { fallback: boolean; children: ComponentChildren }) {
  const { t, german } = useWords();
  if (!fallback || german) return <>{children}</>;
  return (
    <>
      <p class="note">{t("notice.german")}</p>
      <div lang="de" dir="ltr">
        {children}
      </div>
    </>
  );
}

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
  if (german || !name || shown.includes(name)) return null;
  return (
    <span class="german-term">
      {" ("}
      <German>{name}</German>
      {")"}
    </span>
  );
}

interface FallbackProps {
  /** The words are missing in this locale and stand in ordinary German. */
  readonly fallback: boolean;
  readonly children: ComponentChildren;
}

/** A block that may have fallen back to German: then it says so, in words and to screen readers. */
export function MaybeGerman({ fallback, children }: FallbackProps) {
  const { t, locale } = useWords();
  if (!fallback || locale.id === "de") return <>{children}</>;
  return (
    <>
      <p class="note">{t("notice.german")}</p>
      <div lang="de" dir="ltr">
        {children}
      </div>
    </>
  );
}

/** The same for a few words within a line, where a note would be in the way. */
export function MaybeGermanWords({ fallback, children }: FallbackProps) {
  return fallback ? <span lang="de">{children}</span> : <>{children}</>;
}

import { useRef } from "preact/hooks";
import { pathOf } from "../../handover/addresses.ts";
import { encodeQuery } from "../../handover/search-fragment.ts";
import { useWords } from "../text.ts";
import { SearchForm } from "./search-form.tsx";

/**
 * The field to search from another page: it leads to the search page, with the words in the fragment.
 * Without script it is not shown; there the page is the list from A to Z.
 */
export function SearchField() {
  const { t, locale } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const link = useRef<HTMLAnchorElement>(null);
  const address = pathOf(locale.id, { kind: "index" });
  const go = (words: string) => {
    if (!link.current) return;
    link.current.href = `${address}#${encodeQuery(words)}`;
    link.current.click();
  };
  return (
    <SearchForm inputRef={input} onSubmit={go}>
      {/* A link, so that the navigation of the app takes it like every other. */}
      <a ref={link} href={address} hidden>
        {t("search.title")}
      </a>
    </SearchForm>
  );
}

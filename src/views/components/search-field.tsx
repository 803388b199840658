import { useRef } from "preact/hooks";
import { pathOf } from "../../handover/addresses.ts";
import { encodeQuery } from "../../handover/search-fragment.ts";
import { useWords } from "../text.ts";
import { Icon } from "./icon.tsx";

/**
 * The field to search from another page: it leads to the search page, with the words in the fragment.
 * Without script it is not shown; there the page is the list from A to Z.
 */
export function SearchField() {
  const { t, locale } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const go = useRef<HTMLAnchorElement>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    if (!go.current) return;
    go.current.href = `${pathOf(locale.id, { kind: "index" })}#${encodeQuery(input.current?.value ?? "")}`;
    go.current.click();
  };
  return (
    <div role="search" class="needs-script">
      <form onSubmit={submit} class="search-form">
        <label for="search">{t("search.label")}</label>
        <div class="field-row">
          <input id="search" ref={input} type="search" enterkeyhint="search" autocomplete="off" maxLength={200} />
          <button type="submit" class="button">
            <Icon name="search" />
            {t("search.submit")}
          </button>
        </div>
      </form>
      {/* A link, so that the navigation of the app takes it like every other. */}
      <a ref={go} href={pathOf(locale.id, { kind: "index" })} hidden>
        {t("search.title")}
      </a>
    </div>
  );
}

import type { ComponentChildren, RefObject } from "preact";
import { MAX_QUERY_LENGTH } from "../../handover/search-fragment.ts";
import { useWords } from "../text.ts";
import { Icon } from "./icon.tsx";

interface SearchFormProps {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  /** What the field understands, where there is room for it. */
  readonly hint?: string;
  readonly onInput?: (words: string) => void;
  readonly onSubmit: (words: string) => void;
  readonly children?: ComponentChildren;
}

/** The field in which somebody looks for something; what comes of it stands below (`children`). Needs script. */
export function SearchForm({ inputRef, hint, onInput, onSubmit, children }: SearchFormProps) {
  const { t } = useWords();
  return (
    <div role="search" class="needs-script">
      <form
        class="search-form"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit(inputRef.current?.value ?? "");
        }}
      >
        <label for="search">{t("search.label")}</label>
        {hint && (
          <p id="search-hint" class="hint">
            {hint}
          </p>
        )}
        <div class="field-row">
          <input
            id="search"
            ref={inputRef}
            type="search"
            enterkeyhint="search"
            autocomplete="off"
            maxLength={MAX_QUERY_LENGTH}
            aria-describedby={hint ? "search-hint" : undefined}
            onInput={({ currentTarget }) => onInput?.(currentTarget.value)}
          />
          <button type="submit" class="button">
            <Icon name="search" />
            {t("search.submit")}
          </button>
        </div>
      </form>
      {children}
    </div>
  );
}

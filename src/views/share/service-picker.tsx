import { useMemo, useRef, useState } from "preact/hooks";
import { ServiceSearch } from "../../finder/search/search.ts";
import { searchDataOf } from "../../finder/search/search-data.ts";
import { MAX_SERVICES } from "../../handover/list-fragment.ts";
import { Changing } from "../components/changing.tsx";
import { Icon } from "../components/icon.tsx";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";

interface ServicePickerProps {
  readonly chosen: readonly string[];
  readonly titleOf: (id: string) => string;
  readonly onChange: (chosen: readonly string[]) => void;
  /** Enter in the empty field: the list is finished. */
  readonly onDone: () => void;
}

const SUGGESTIONS = 5;

/** Type, Enter, type, Enter: services for a list. A combobox with a list of suggestions (ARIA APG). */
export function ServicePicker({ chosen, titleOf, onChange, onDone }: ServicePickerProps) {
  const { t } = useWords();
  const [words, setWords] = useState("");
  const [active, setActive] = useState(0);
  const [said, setSaid] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const { found, isReady } = useSuggestions(words, chosen);
  const isFull = chosen.length >= MAX_SERVICES;
  const add = (id: string | undefined) => {
    if (!id || isFull) return;
    onChange([...chosen, id]);
    setSaid(t("share.added", { service: titleOf(id) }));
    setWords("");
    setActive(0);
    input.current?.focus();
  };
  const remove = (id: string) => {
    onChange(chosen.filter((other) => other !== id));
    setSaid(t("share.left", { service: titleOf(id) }));
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length > 0) {
      event.preventDefault();
      setActive((active + step + found.length) % found.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (words.trim() === "") onDone();
      else add(found[active]);
    } else if (event.key === "Escape") setWords("");
  };
  const isOpen = found.length > 0 && !isFull;
  return (
    <div class="field">
      <ChosenServices chosen={chosen} titleOf={titleOf} onRemove={remove} />
      <label for="share-search">{t("share.search")}</label>
      <p id="share-search-hint" class="hint">
        {isFull ? t("share.tooMany", { max: MAX_SERVICES }) : t("share.searchHint")}
      </p>
      <input
        id="share-search"
        ref={input}
        class="wide"
        type="text"
        role="combobox"
        autocomplete="off"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls="share-suggestions"
        aria-activedescendant={isOpen ? `share-suggestion-${active}` : undefined}
        aria-describedby="share-search-hint"
        value={words}
        onInput={({ currentTarget }) => {
          setWords(currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div
        id="share-suggestions"
        role="listbox"
        aria-label={t("share.suggestions")}
        class="suggestions"
        hidden={!isOpen}
      >
        {found.map((id, index) => (
          // The focus stays in the field (aria-activedescendant); the keys are heard there.
          <div
            key={id}
            id={`share-suggestion-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            class="suggestion"
            onClick={() => add(id)}
            onKeyDown={onKeyDown}
          >
            {titleOf(id)}
          </div>
        ))}
      </div>
      <p role="status" class="hint">
        <Changing>
          {words.trim() === ""
            ? said
            : !isReady
              ? t("share.searchUnready")
              : found.length > 0
                ? ""
                : t("share.searchNothing")}
        </Changing>
      </p>
    </div>
  );
}

/** What the search finds for the words, without what is chosen already. */
function useSuggestions(words: string, chosen: readonly string[]) {
  const { content, core } = useApp();
  const search = useMemo(() => {
    const data = searchDataOf(content.value, core);
    return data && new ServiceSearch(data);
  }, [content.value]);
  const found = useMemo(() => {
    if (!search || words.trim() === "") return [];
    return search
      .find(words)
      .hits.map(({ id }) => id)
      .filter((id) => !chosen.includes(id))
      .slice(0, SUGGESTIONS);
  }, [search, words, chosen]);
  return { found, isReady: search !== undefined };
}

function ChosenServices({
  chosen,
  titleOf,
  onRemove,
}: Pick<ServicePickerProps, "chosen" | "titleOf"> & { onRemove: (id: string) => void }) {
  const { t } = useWords();
  return (
    <>
      <h3>{t("share.chosen", { max: MAX_SERVICES })}</h3>
      <ol class="chosen">
        {chosen.map((id) => (
          <li key={id}>
            <span>{titleOf(id)}</span>
            <button
              type="button"
              class="button-plain"
              aria-label={t("share.without", { service: titleOf(id) })}
              onClick={() => onRemove(id)}
            >
              <Icon name="trash" />
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

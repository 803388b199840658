import { useEffect, useRef, useState } from "preact/hooks";
import { decodeQuery } from "../../handover/search-fragment.ts";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";
import { Changing } from "./changing.tsx";
import { SearchForm } from "./search-form.tsx";
import { useChunk } from "./use-chunk.ts";

/** How long the count waits for the next letter before it is said. */
const QUIET_MS = 700;

/**
 * The search: results as somebody types. The words stand in the fragment and nowhere else.
 * What finds them is a chunk of its own, loaded with the first visit of the page.
 */
export function Search() {
  const { t } = useWords();
  const { content, fragment, isPackMissing, actions } = useApp();
  const Results = useChunk(() => import("./search-results.tsx").then(({ SearchResults }) => SearchResults));
  const [count, setCount] = useState<number>();
  const input = useRef<HTMLInputElement>(null);
  const typed = useRef("");
  const results = useRef<HTMLDivElement>(null);
  const query = decodeQuery(fragment.value);
  const isPackThere = content.value.search !== undefined;
  const isFailed = Results === "failed" || isPackMissing.value;
  const Found = Results !== "failed" && Results;
  useEffect(() => {
    // Back, forward or a link changed the words. What was typed is never written back: the next letter may be there already.
    const words = decodeQuery(fragment.peek());
    if (!input.current || words === typed.current) return;
    typed.current = words;
    input.current.value = words;
  }, [query]);
  const look = (words: string) => {
    typed.current = words;
    actions.search(words);
  };
  const isLooking = query.trim() !== "";
  return (
    <SearchForm
      inputRef={input}
      hint={t("search.hint")}
      onInput={look}
      onSubmit={(words) => {
        look(words);
        results.current?.focus();
      }}
    >
      <SaidCount count={isLooking ? count : undefined} />
      <div ref={results} tabIndex={-1} class="results">
        {isLooking &&
          (Found && isPackThere ? (
            <>
              <h2>{t("search.results")}</h2>
              <Found query={query} onCount={setCount} />
            </>
          ) : isFailed ? (
            <p class="warning">{t("search.unready")}</p>
          ) : (
            <p>{t("search.waiting")}</p>
          ))}
      </div>
    </SearchForm>
  );
}

/** Says how many were found, once nobody types any more. */
function SaidCount({ count }: { count: number | undefined }) {
  const { t } = useWords();
  const [said, setSaid] = useState<number>();
  useEffect(() => {
    const timer = setTimeout(() => setSaid(count), QUIET_MS);
    return () => clearTimeout(timer);
  }, [count]);
  return (
    <p role="status" class="result-count">
      {said !== undefined && (
        <Changing>{said === 0 ? t("search.nothing") : t("search.count", { count: said })}</Changing>
      )}
    </p>
  );
}

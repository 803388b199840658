import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ServiceSummary } from "../../catalogue/content.ts";
import type { LocaleId } from "../../catalogue/locales.ts";
import { shownChannels } from "../../finder/freshness.ts";
import { otherLanguages } from "../../finder/search/other-language.ts";
import { type SearchAnswer, type SearchHit, ServiceSearch } from "../../finder/search/search.ts";
import { searchDataOf, searchDataOfPhrases } from "../../finder/search/search-data.ts";
import { encodeQuery } from "../../handover/search-fragment.ts";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";
import { AuthorityNumber } from "./authority-number.tsx";
import { Changing } from "./changing.tsx";
import { PhoneLink } from "./contact-link.tsx";
import { MaybeGermanWords } from "./german.tsx";
import { Icon } from "./icon.tsx";
import { Link } from "./link.tsx";
import { Sentences } from "./sentences.tsx";
import { ServiceCard } from "./service-card.tsx";

interface SearchResultsProps {
  readonly query: string;
  /** Told how many were found. */
  readonly onCount: (count: number) => void;
}

/** What was found, each with the phrase that led to it; numbers first where the words speak of a danger. */
export function SearchResults({ query, onCount }: SearchResultsProps) {
  const { content, core } = useApp();
  const search = useMemo(() => {
    const data = searchDataOf(content.value, core);
    if (!data) throw new Error("The search needs the whole language");
    return new ServiceSearch(data);
  }, [content.value]);
  const own = useMemo(() => search.find(query), [search, query]);
  const foreign = useForeignAnswer(own.hits.length === 0 ? query : "");
  const answer = foreign ? { ...foreign, danger: own.danger } : own;
  useEffect(() => onCount(answer.hits.length), [answer]);
  const summaries = content.value.summaries;
  const of = (id: string) => summaries.find((service) => service.id === id);
  return (
    <>
      {answer.danger && <DangerNumbers numbers={answer.danger.numbers} of={of} />}
      {answer.hits.length > 0 ? <Hits answer={answer} of={of} /> : <NothingFound />}
    </>
  );
}

/** What the phrases of the other languages of this script find, where the page's own find nothing. */
function useForeignAnswer(query: string): SearchAnswer | undefined {
  const { locale } = useWords();
  const { actions } = useApp();
  const [found, setFound] = useState<{ query: string; answer: SearchAnswer }>();
  const searches = useRef(new Map<LocaleId, Promise<ServiceSearch | undefined>>());
  useEffect(() => {
    const look = async () => {
      for (const id of otherLanguages(query, locale.id)) {
        const search = await getOr(searches.current, id, async () => {
          const words = await actions.loadSearchWords(id);
          return words && new ServiceSearch(searchDataOfPhrases(words));
        });
        // What could not be had now may be there for the next word.
        if (!search) searches.current.delete(id);
        const answer = search?.find(query);
        if (answer && answer.hits.length > 0) return setFound({ query, answer });
      }
    };
    void look();
  }, [query]);
  return found?.query === query ? found.answer : undefined;
}

function getOr<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

function Hits({ answer, of }: { answer: SearchAnswer; of: (id: string) => ServiceSummary | undefined }) {
  const { t } = useWords();
  return (
    <>
      {answer.didYouMean && (
        <p class="note">
          {`${t("search.didYouMean")} `}
          <a href={`#${encodeQuery(answer.didYouMean)}`}>
            <strong>
              <Changing>{answer.didYouMean}</Changing>
            </strong>
          </a>
        </p>
      )}
      <ul class="cards">
        {answer.hits.map((hit) => {
          const service = of(hit.id);
          return service ? (
            <li key={hit.id}>
              <ServiceCard service={service}>
                <Because hit={hit} />
              </ServiceCard>
            </li>
          ) : null;
        })}
      </ul>
    </>
  );
}

function Because({ hit }: { hit: SearchHit }) {
  const { t } = useWords();
  if (!hit.because) return null;
  return (
    <p class="hint">
      <Changing>{t("search.because", { phrase: hit.because })}</Changing>
    </p>
  );
}

interface DangerNumbersProps {
  readonly numbers: NonNullable<SearchAnswer["danger"]>["numbers"];
  readonly of: (id: string) => ServiceSummary | undefined;
}

/** Calm and above all else: whom to phone now. */
function DangerNumbers({ numbers, of }: DangerNumbersProps) {
  const { t } = useWords();
  const { today } = useApp();
  return (
    <section class="panel panel-urgent" aria-labelledby="h-danger">
      <h2 id="h-danger">{t("search.danger")}</h2>
      {numbers.map(({ service: id, channel: wanted }) => {
        const service = of(id);
        const channel = shownChannels(service?.channels ?? [], today.value).find(
          (candidate) => candidate.id === wanted,
        );
        if (!service || channel?.type !== "phone") return null;
        return (
          <div key={id + wanted} class="help-number">
            <p class="channel-label">
              <MaybeGermanWords fallback={service.german.includes("channels")}>
                {service.text.channels[wanted]}
              </MaybeGermanWords>
            </p>
            <PhoneLink number={channel.number} label={t("channel.call")} button />
          </div>
        );
      })}
    </section>
  );
}

/** Never a dead end. */
function NothingFound() {
  const { t } = useWords();
  return (
    <div class="panel">
      <p>
        <strong>{t("search.nothing")}</strong>
      </p>
      <p>
        <Sentences text={t("search.nothingHelp")} />
      </p>
      <ul class="link-list">
        <li>
          <Link to={{ kind: "start" }}>
            <Icon name="list" />
            {t("search.situations")}
          </Link>
        </li>
        <li>
          <Link to={{ kind: "help-now" }}>
            <Icon name="help" />
            {t("search.helpNow")}
          </Link>
        </li>
      </ul>
      <AuthorityNumber />
    </div>
  );
}

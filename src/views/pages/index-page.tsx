import type { ServiceSummary } from "../../catalogue/content.ts";
import { GermanTerm, MaybeGermanWords } from "../components/german.tsx";
import { Link } from "../components/link.tsx";
import { Search } from "../components/search.tsx";
import { Sentences } from "../components/sentences.tsx";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";

/** The search, and below it all services by name, under their first letter: without script the page is that list. */
export function IndexPage() {
  const { t, locale } = useWords();
  const { content } = useApp();
  const collator = new Intl.Collator(locale.tag.split("-")[0]);
  const sorted = [...content.value.summaries].sort((a, b) => collator.compare(a.text.title, b.text.title));
  const letters = [...new Set(sorted.map(firstLetter))];
  return (
    <>
      <h1 tabIndex={-1}>{t("search.title")}</h1>
      <Search />
      <h2>{t("index.title")}</h2>
      <p>
        <Sentences text={t("index.intro")} />
      </p>
      <nav aria-label={t("index.letters")}>
        <ul class="letters">
          {letters.map((letter, index) => (
            <li key={letter}>
              <a href={`#abc-${letterIds(index)}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map((letter, index) => (
        <section key={letter} aria-labelledby={`abc-${letterIds(index)}`}>
          <h3 id={`abc-${letterIds(index)}`} tabIndex={-1}>
            {letter}
          </h3>
          <ul class="link-list">
            {sorted
              .filter((service) => firstLetter(service) === letter)
              .map((service) => (
                <li key={service.id}>
                  <Link to={{ kind: "service", id: service.id }}>
                    <MaybeGermanWords fallback={service.german.includes("title")}>
                      {service.text.title}
                    </MaybeGermanWords>
                  </Link>
                  <GermanTerm name={service.name} shown={service.text.title} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** Letters as ids that are plain in every script: a, b, c … by position. */
function letterIds(index: number): string {
  return String.fromCharCode(97 + (index % 26)) + (index >= 26 ? "a" : "");
}

function firstLetter({ text }: ServiceSummary): string {
  return (text.title[0] ?? "").toLocaleUpperCase().normalize("NFD").replace(/\p{M}/gu, "");
}

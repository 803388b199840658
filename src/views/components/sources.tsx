import type { Service } from "../../catalogue/content.ts";
import { useWords } from "../text.ts";
import { readableAddress } from "./contact-link.tsx";
import { Section } from "./section.tsx";
import { Sentences } from "./sentences.tsx";

/** When the facts were checked, and the pages that they were seen on. */
export function Sources({ service }: { service: Service }) {
  const { t, date } = useWords();
  return (
    <Section id="sources" icon="source" title={t("service.sources")}>
      <p>
        <strong>{t("service.checked", { date: date(service.checkedOn) })}</strong>{" "}
        <Sentences text={t("service.checkedHow")} />
      </p>
      <details class="sources">
        <summary>{`${t("service.sources")} (${service.sources.length})`}</summary>
        <ul>
          {service.sources.map((source) => (
            <li key={source.url + source.date}>
              <a href={source.url} rel="noreferrer external" lang="de" dir="ltr" translate={false}>
                {siteOf(source.url)}
              </a>
              {` (${source.date ? t("service.sourceDate", { date: date(source.date) }) : t("service.sourceNoDate")})`}
            </li>
          ))}
        </ul>
      </details>
    </Section>
  );
}

/** The site and the end of the path: enough to tell sources apart, short enough to read. */
function siteOf(url: string): string {
  const readable = readableAddress(url).split(/[?#]/)[0] ?? "";
  return readable.length > 60 ? `${readable.slice(0, 57)}…` : readable;
}

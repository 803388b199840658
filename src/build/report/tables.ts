import type { PublicService } from "../../catalogue/schema/service.ts";
import { match } from "../../finder/match.ts";
import { POSSIBLE_SHOWN } from "../../views/components/results.tsx";
import type { RawContent } from "../content/read-content.ts";
import { staleContacts } from "./due.ts";
import type { ContentSummary } from "./summary.ts";

/** The numbers of what is there, for the README (Markdown). */
export function contentTable(summary: ContentSummary, day: string): string {
  const numbers: [string, number][] = [
    ["services", summary.services],
    ["life situations", summary.lifeEvents],
    ["questions", summary.questions],
    ["channels and sums, each with a source", summary.factsWithSource],
    ["sources", summary.sources],
    ["contacts left out, because no dated source is younger than three years", summary.hiddenContacts],
  ];
  const words = Object.entries(summary.translated).map(([locale, count]) => `${locale} ${count}`);
  return [
    `As of ${day}, written by \`npm run content -- --write\`:`,
    "",
    ...table(["what", "how many"], [...numbers, ["services with words of their own", words.join(", ")]]),
    "",
    ...table(
      ["offices", "records", "of 14 Kreise", "with a number to show", "with an address to show"],
      Object.entries(summary.offices).map(([type, { records, kreise, withPhone, withAddress }]) => [
        type,
        records,
        kreise,
        withPhone,
        withAddress,
      ]),
    ),
  ].join("\n");
}

/**
 * The systems that the strategy papers of the Land name: where each is found, in how many taps from the start page,
 * and how well its facts are proven (Markdown).
 * @param day calendar day
 */
export function strategyTable(content: RawContent, day: string): string {
  const stale = staleContacts(content, day);
  const rows = content.strategy.flatMap(({ system, service: id }) => {
    const service = content.services.find((candidate) => candidate.id === id);
    if (!service) return [];
    const hidden = stale.filter(({ record }) => record === id).length;
    const dates = service.sources.flatMap(({ date }) => date ?? []).sort();
    return [
      [
        system,
        tapsTo(service, content) ?? "none",
        `\`/de/angebote/${id}/\``,
        `${service.sources.length} sources, newest ${dates.at(-1) ?? "without a date"}${hidden > 0 ? `; ${hidden} contacts left out` : ""}`,
        service.checkedOn,
        service.reviewOn,
      ],
    ];
  });
  return [
    `As of ${day}, written by \`npm run content -- --write\`. Taps are counted from the start page: a life situation, the`,
    "folded list where the service is not among the first, the service. Search and the list from A to Z lead there too.",
    "",
    ...table(["system", "taps", "page", "state of the facts", "checked", "next review"], rows),
  ].join("\n");
}

/** The shortest way from the start page to a service, before any question is answered; undefined: there is none. */
export function tapsTo(service: PublicService, { lifeEvents, services }: RawContent): number | undefined {
  const ways = lifeEvents.flatMap((event) => {
    const { likely, possible, unlikely } = match(event, services, {});
    const isIt = (entry: { service: { id: string } }) => entry.service.id === service.id;
    if (likely.some(isIt)) return 2;
    if (unlikely.some(isIt)) return 3;
    const place = possible.findIndex(isIt);
    return place < 0 ? [] : place < POSSIBLE_SHOWN ? 2 : 3;
  });
  return ways.sort()[0];
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): readonly string[] {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)];
}

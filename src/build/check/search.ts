import { LOCALE_IDS } from "../../catalogue/locales.ts";
import type { RawContent } from "../content/read-content.ts";
import { repeated } from "./records.ts";

/** Mistakes in what people type: phrases of no service, a danger without words, one that leads to no number. */
export function checkSearch(content: RawContent): readonly string[] {
  const ids = new Set(content.services.map(({ id }) => id));
  const dangers = new Set(content.dangers.map(({ id }) => id));
  const at = "src/catalogue/dangers.json";
  return [
    ...repeated(content.dangers, at),
    ...content.dangers.flatMap(({ id, numbers }) =>
      numbers.flatMap((wanted) => {
        const service = content.services.find((candidate) => candidate.id === wanted.service);
        const channel = service?.channels.find((candidate) => candidate.id === wanted.channel);
        return channel?.type === "phone"
          ? []
          : [`${at}: ${id}: "${wanted.service}/${wanted.channel}" is no telephone number of a service`];
      }),
    ),
    ...LOCALE_IDS.filter((locale) => locale !== "de-simple").flatMap((locale) => {
      const { services, dangers: words } = content.texts[locale].search;
      const file = `locales/${locale}/search.json`;
      return [
        ...Object.keys(services).flatMap((id) =>
          ids.has(id) ? [] : [`${file}: services: there is no service "${id}"`],
        ),
        ...Object.keys(words).flatMap((id) =>
          dangers.has(id) ? [] : [`${file}: dangers: there is no danger "${id}"`],
        ),
        ...[...dangers].flatMap((id) => (words[id]?.length ? [] : [`${file}: dangers: "${id}" has no words`])),
      ];
    }),
  ];
}

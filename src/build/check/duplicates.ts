import { LOCALE_IDS } from "../../catalogue/locales.ts";
import type { RawContent } from "../content/read-content.ts";
import { strings } from "./texts.ts";

/** What stands twice: two services of one title in a language, a sentence said twice, a way of contact listed twice. */
export function checkDuplicates({ texts, services }: RawContent): readonly string[] {
  return [
    ...LOCALE_IDS.flatMap((locale) => {
      const words = texts[locale].services;
      const titles = twice([...words.values()].map(({ title }) => title));
      return [
        ...titles.map((title) => `locales/${locale}/services: two services are called "${title}"`),
        ...[...words].flatMap(([id, text]) => {
          const said = strings({ ...text, nextStep: "", channels: {}, alsoCalled: [] }, "").map(([, line]) => line);
          return twice(said.filter((line) => line.length > 20)).map(
            (line) => `locales/${locale}/services/${id}.json: stands twice: "${line}"`,
          );
        }),
      ];
    }),
    ...services.flatMap(({ id, channels }) =>
      twice(
        channels.map((channel) =>
          channel.type === "phone" ? channel.number : channel.type === "email" ? channel.address : channel.url,
        ),
      ).map((value) => `src/catalogue/services/${id}.json: channels: "${value}" stands twice`),
    ),
  ];
}

const twice = (values: readonly string[]) => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];

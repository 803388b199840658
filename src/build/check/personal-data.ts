import type { RawContent } from "../content/read-content.ts";
import { strings } from "./texts.ts";

/** What names a single person. Offices and services are reached by their own number and mailbox. */
const PERSONAL: readonly [RegExp, string][] = [
  [/(?<!\p{L})(Herrn?|Frau|Mr|Mrs|Ms)\.? (Dr\. )?\p{Lu}\p{Ll}+(?!\p{L})/u, "the name of a person"],
  [/(?<!\p{L})(geboren|geb\.) (am )?\d/u, "a date of birth"],
  [/(?<![\p{L}\d])[A-Z]{2}\d{2}( ?[\dA-Z]{4}){3,}/u, "the number of a bank account"],
];

/** first.last@…: the mailbox of a person, who may have left. */
const OF_A_PERSON = /^[a-z]{2,}\.[a-z]{2,}(-[a-z]+)?@/i;
const OF_AN_OFFICE = /beratung|stelle|amt|info|kontakt|service|hilfe/i;

/** Personal data in texts and records, a line each. */
export function checkPersonalData({ texts, services, offices }: RawContent): readonly string[] {
  const inTexts = Object.entries(texts).flatMap(([locale, { services: words, lifeEvents, questions }]) =>
    [
      ...[...words].map(([id, text]) => [`locales/${locale}/services/${id}.json`, text] as const),
      [`locales/${locale}/life-events.json`, lifeEvents] as const,
      [`locales/${locale}/questions.json`, questions] as const,
    ].flatMap(([at, text]) =>
      strings(text, "").flatMap(([path, line]) =>
        PERSONAL.flatMap(([pattern, what]) => {
          const found = pattern.exec(line);
          return found ? [`${at}: ${path}: "${found[0]}" is ${what}`] : [];
        }),
      ),
    ),
  );
  const mailboxes = [
    ...services.flatMap(({ id, channels }) =>
      channels.flatMap((channel) =>
        channel.type === "email" ? [[`services/${id}.json`, channel.address] as const] : [],
      ),
    ),
    ...offices.flatMap(({ id, type, email }) => (email ? [[`offices/${type}.json: ${id}`, email.value] as const] : [])),
  ];
  return [
    ...inTexts,
    ...mailboxes
      .filter(([, address]) => OF_A_PERSON.test(address) && !OF_AN_OFFICE.test(address.split("@")[0] ?? ""))
      .map(([at, address]) => `src/catalogue/${at}: "${address}" is the mailbox of a person`),
  ];
}

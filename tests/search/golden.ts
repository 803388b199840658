import { readFileSync } from "node:fs";
import { LOCALE_IDS, type LocaleId } from "../../src/catalogue/locales.ts";

/** What somebody may type, and what must be found. */
export interface GoldenQuery {
  readonly locale: LocaleId;
  readonly kind: string;
  readonly query: string;
  /** One of these services must be among the first three; none: nothing may be found. */
  readonly services: readonly string[];
  /** The danger whose numbers must come first. */
  readonly danger: string | undefined;
  /** Kept apart: nobody looks at these while the search is tuned. */
  readonly apart: boolean;
}

/** Every third query by a hash of its words: the choice is nobody's. */
const isApart = (query: string) =>
  [...query].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 11) % 3 === 0;

/** All golden queries, as they stand in `golden-<locale>.txt`: kind | query | services, or !danger, or - for nothing. */
export const goldenQueries: readonly GoldenQuery[] = LOCALE_IDS.flatMap((locale) =>
  readFileSync(`tests/search/golden-${locale}.txt`, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [kind = "", query = "", wanted = ""] = line.split("|").map((part) => part.trim());
      return {
        locale,
        kind,
        query,
        services: /^[!-]/.test(wanted) ? [] : wanted.split(",").map((id) => id.trim()),
        danger: wanted.startsWith("!") ? wanted.slice(1) : undefined,
        apart: isApart(query),
      };
    }),
);

import type { Question } from "../catalogue/schema/situation.ts";
import type { Answers } from "../finder/answers.ts";
import { UNSURE } from "../finder/answers.ts";

/** Version of the form of the fragment; the first key in it. */
export const ANSWERS_VERSION = 1;

/** Reserved key: the question that the person wants to change. */
const ASK = "ask";

/** What a fragment says, and what had to be left out of it. */
export interface DecodedAnswers {
  readonly answers: Answers;
  /** The question to show although others would come first. */
  readonly ask?: string;
  /** How many entries were unknown and dropped. */
  readonly dropped: number;
  /** "newer": written by a newer version of the app; "broken": not a fragment of answers at all. */
  readonly problem?: "newer" | "broken";
}

const NOTHING: DecodedAnswers = { answers: {}, dropped: 0 };

/** No honest fragment is longer: forty questions of thirty letters each. */
const MAX_LENGTH = 4000;

/** Writes answers as a fragment without its `#`: `v=1&birth-stage=born`. Empty for no answers. */
export function encodeAnswers(answers: Answers, ask?: string): string {
  const entries = Object.entries(answers);
  if (entries.length === 0 && ask === undefined) return "";
  const pairs = [["v", String(ANSWERS_VERSION)], ...entries, ...(ask === undefined ? [] : [[ASK, ask]])];
  return pairs.map(([key, value]) => `${key}=${value}`).join("&");
}

/**
 * Reads a fragment (with or without `#`) as hostile input: only known questions with known options pass.
 * An empty fragment, or one that is a plain anchor (`#inhalt`), says nothing and is no mistake.
 */
export function decodeAnswers(fragment: string, questions: readonly Question[]): DecodedAnswers {
  const text = fragment.replace(/^#/, "");
  if (text === "" || /^[a-z][a-z-]*$/.test(text)) return NOTHING;
  if (text.length > MAX_LENGTH) return { ...NOTHING, problem: "broken" };
  const [[versionKey, version] = [], ...pairs] = [...new URLSearchParams(text)];
  if (versionKey !== "v" || !/^\d{1,3}$/.test(version ?? "")) return { ...NOTHING, problem: "broken" };
  if (Number(version) > ANSWERS_VERSION) return { ...NOTHING, problem: "newer" };
  const known = (id: string) => questions.find((question) => question.id === id);
  const answers: Record<string, string> = {};
  let dropped = 0;
  let ask: string | undefined;
  for (const [id, option] of pairs) {
    if (id === ASK && known(option)) ask = option;
    else if (option === UNSURE ? known(id) : known(id)?.options.includes(option)) answers[id] = option;
    else dropped++;
  }
  return { answers, dropped, ...(ask === undefined ? {} : { ask }) };
}

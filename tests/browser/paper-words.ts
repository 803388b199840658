/**
 * The text as it is compared: compatibility forms (ligatures, Arabic presentation forms, narrow spaces) as plain
 * letters, without soft hyphens and marks of direction, every white space one space.
 */
export function normalised(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

const ARABIC = /\p{Script=Arabic}/u;
const TATWEEL = /\u0640/gu;
const LINES_OF_A_WORD = 4;

/** A word, or a number: what stands between is not compared, because hyphens and direction move it. */
const wordsOf = (text: string): readonly string[] => normalised(text).match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];

const folded = (word: string) => word.replace(/\p{M}/gu, "").replace(TATWEEL, "").toLowerCase();

/**
 * The words of a text that do not stand in these lines, each once, as they are written in the text. Capitals, vowel
 * signs and the order of the words do not count. A word may be broken over up to four lines, with a hyphen or without.
 * An Arabic word may stand within other letters: the reader of the PDF sets spaces and ends of lines beside vowel signs
 * where there are none, so that a very short one is found in a longer one too.
 */
export function wordsNotIn(lines: readonly string[], text: string): readonly string[] {
  const standing = new Set(
    lines.flatMap((_, first) =>
      Array.from({ length: LINES_OF_A_WORD }, (_, more) => wordsOf(joined(lines.slice(first, first + more + 1))))
        .flat()
        .map(folded),
    ),
  );
  const letters = lines.map((line) => wordsOf(line).map(folded).join(""));
  const running = [letters.join(""), ...letters.map((line, index) => `${letters[index + 1] ?? ""}${line}`)];
  return [...new Set(wordsOf(text))].filter((word) => {
    const sought = folded(word);
    if (standing.has(sought)) return false;
    return !(ARABIC.test(sought) && running.some((line) => line.includes(sought)));
  });
}

const joined = (lines: readonly string[]) => lines.map((line) => line.trim().replace(/[-\u2010\u00AD]$/u, "")).join("");

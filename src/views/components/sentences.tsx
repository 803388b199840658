import { useWords } from "../text.ts";

/** A sentence ends at a mark that is followed by a space and a capital; "1. Juli" does not end one, a year does. */
const SENTENCE_END = /((?:[^\d]|\d{4})[.?!])\s+(?=[A-ZÄÖÜ„])/g;

/**
 * A text, in Leichte Sprache with each sentence on its own line and the word "nicht" in bold (rules L1 and S7);
 * elsewhere as it is. Always in an element of its own: two texts side by side would be one node in the page
 * as it was built and two in the app, and hydration would have to change the page.
 */
export function Sentences({ text }: { text: string }) {
  const { locale, german } = useWords();
  if (!german) return <span>{withGermanMarked(text)}</span>;
  if (locale.id !== "de-simple") return <span>{text}</span>;
  return (
    <>
      {text
        .replace(SENTENCE_END, "$1\n")
        .split("\n")
        .map((sentence) => (
          <span class="sentence" key={sentence}>
            {`${sentence} `
              .split(/\b(nicht)\b/i)
              .map((part) => (/^nicht$/i.test(part) ? <strong>{part}</strong> : part || null))}
          </span>
        ))}
    </>
  );
}

/** German words in brackets amid another script: their own direction, voice and translation. */
const GERMAN_IN_BRACKETS = /(\([A-ZÄÖÜa-zäöüß0-9][^()\u0400-\u06FF]*\))/;

function withGermanMarked(text: string) {
  if (!/[\u0400-\u06FF]/.test(text)) return text;
  return text.split(GERMAN_IN_BRACKETS).map((part, index) => {
    if (part === "") return null;
    return index % 2 === 1 ? (
      <bdi lang="de" dir="ltr" translate={false}>
        {part}
      </bdi>
    ) : (
      part
    );
  });
}

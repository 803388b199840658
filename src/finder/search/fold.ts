/**
 * Folds text to what people really type, in every script the app speaks: no case, no diacritics, `ß` as `ss`,
 * `ae` like `ä` like `a`; Arabic and Persian letters in one form, without vowel signs; Cyrillic `ё` as `е`, `ї` as `і`.
 * Both sides are folded alike, so that `Müller`, `Mueller` and `MULLER` are one.
 */
export function foldText(text: string): string {
  const latin = text
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/ł/g, "l")
    .replace(/đ/g, "d")
    .replace(/ı/g, "i")
    .replace(/œ/g, "oe")
    .replace(/[’‘ʼ'`]/g, "")
    .normalize("NFKD")
    // Vowel signs, accents, the Arabic hamza that NFKD parts from its letter, and what joins or does not join letters.
    .replace(/[\p{M}\u0640\u200b-\u200f\u2060\ufeff]/gu, "")
    .replace(/([aou])e/g, "$1");
  return latin.replace(/[ىیکةۀہهٱءґїыё]/g, (letter) => ONE_FORM[letter] ?? letter);
}

const ONE_FORM: Readonly<Record<string, string>> = {
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ة: "ه",
  ۀ: "ه",
  ہ: "ه",
  ٱ: "ا",
  ء: "",
  ґ: "г",
  ї: "і",
  ё: "е",
};

/** The words of a text, folded; a word with hyphens stands whole and in its parts. */
export function foldedWords(text: string): readonly string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}-]+/u)
    .flatMap((word) => {
      const parts = word.split("-").filter((part) => part !== "");
      return parts.length > 1 ? [parts.join(""), ...parts] : parts;
    })
    .map(withoutArticle)
    .filter((word) => word !== "");
}

/** Arabic writes "the", "and", "for" as one with the word. */
function withoutArticle(word: string): string {
  return /^[\u0600-\u06ff]{5,}$/.test(word) ? word.replace(/^(وال|بال|كال|فال|ال|لل)(?=.{3})/, "") : word;
}

/**
 * Folds a place name to what people really type: no case, umlauts as vowels, no punctuation, and without the
 * words that few write ("Lutherstadt", "Hansestadt", "Bad", "OT").
 * `Köthen (Anhalt)` → `kothen anhalt`, `Lutherstadt Eisleben` → `eisleben`, `Koethen` → `kothen`.
 */
export function foldPlace(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/ß/g, "ss")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .split(" ");
  const telling = words.filter((word) => !UNTOLD.has(word));
  return unfoldDigraphs((telling.length > 0 ? telling : words).join(" "));
}

/** The ways to write a name: with what stands in brackets or after a slash, and without it. */
export function foldedNames(name: string): readonly string[] {
  return [...new Set([foldPlace(name), foldPlace(name.replace(/\(.*$|\/.*$/, ""))])];
}

const UNTOLD = new Set([
  "lutherstadt",
  "hansestadt",
  "landeshauptstadt",
  "stadt",
  "gemeinde",
  "flecken",
  "bad",
  "ot",
  "ortsteil",
]);

/** ae, oe, ue stand for umlauts where people have no such key; both sides are folded alike. Two names that become one lead to a question. */
function unfoldDigraphs(text: string): string {
  return text.replace(/([aou])e/g, "$1");
}

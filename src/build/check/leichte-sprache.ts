/**
 * The program-checkable rules of Leichte Sprache, error level.
 * Rule ids and their sources: docs/leichte-sprache.md.
 */
export interface Finding {
  readonly rule: string;
  readonly found: string;
}

interface Rule {
  readonly id: string;
  /** Everything in the text that breaks the rule. */
  readonly find: (text: string) => readonly string[];
}

const MAX_WORDS = 12;
/** A word without a hyphen, and one part of a word with hyphens ("Mutterschafts-Geld"). */
const MAX_LETTERS = 12;
const MAX_LETTERS_OF_PART = 13;

/** Names that people know from signs and letters, and words that a hyphen would only make harder. */
const ALLOWED_LONG = new Set(
  "sachsen-anhalt internetseite krankenkasse krankenhaus telefonnummer schwangerschaft verwandtschaft unterstützung deutschland informationen information magdeburg dessau-roßlau bitterfeld vietnamesisch lern-schwierigkeiten anti-diskriminierungs-stelle eingliederungs-hilfe nachbarschafts-hilfe pflege-unterstützungs-geld".split(
    " ",
  ),
);
const ALLOWED_CAPITALS = new Set(
  "DRK AWO AOK DGS EU LSA DDR IBAN BAföG BAMF LAMSA OFEK MINT STARK IQ TÜV PIN EUTB IVF ICSI RF GEZ HIV OASIS SAPV BEAT LAGFA ELSTER QR SMS".split(
    " ",
  ),
);

const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([found]) => found.trim());

/** Placeholders of sums count as one number. */
const plain = (text: string) => text.replace(/\{\{\w+\}\}/g, "100 Euro");

/** A full stop after a day ("1. Juli") ends no sentence, after a year it does; a colon does, as in BITV practice. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!:])(?<!(?<!\d)\d{1,3}\.)\s+/).filter((sentence) => sentence.trim() !== "");
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];

const RULES: readonly Rule[] = [
  {
    id: "W1 no abbreviations",
    find: (text) => [
      ...matches(
        text,
        /(?<![\p{L}.])(z\. ?B\.|u\. ?a\.|bzw\.|ggf\.|ca\.|usw\.|etc\.|inkl\.|max\.|mind\.|evtl\.|Std\.|Nr\.|Tel\.|Abs\.|d\. ?h\.)/gu,
      ),
      ...matches(text, /(?<![\p{L}-])[A-ZÄÖÜ]{2,}(?![\p{L}])/gu).filter((word) => !ALLOWED_CAPITALS.has(word)),
    ],
  },
  {
    id: "W3 long words are split",
    find: (text) =>
      wordsOf(text).filter(
        (word) =>
          !ALLOWED_LONG.has(word.toLowerCase()) &&
          word.split("-").some((part) => part.length > (word.includes("-") ? MAX_LETTERS_OF_PART : MAX_LETTERS)) &&
          /^\p{Lu}/u.test(word),
      ),
  },
  { id: "W3 one mark only: the hyphen", find: (text) => matches(text, /·/g) },
  {
    id: "W4 capital after the hyphen",
    find: (text) => matches(text, /(?<![\p{L}-])\p{Lu}\p{Ll}+-\p{Ll}\p{L}*/gu),
  },
  { id: "W10 no special characters", find: (text) => matches(text, /[§%&/;()[\]…]/g) },
  {
    id: `S1 at most ${MAX_WORDS} words`,
    find: (text) => sentencesOf(text).filter((sentence) => wordsOf(sentence).length > MAX_WORDS),
  },
  {
    id: "S3 main clauses only",
    find: (text) => [
      ...matches(
        text,
        /\b(weil|dass|obwohl|während|nachdem|bevor|falls|sofern|indem|sobald|solange|sodass)\b[^.?!:]*/giu,
      ),
      ...matches(text, /, (damit|der|die|das|den|dem|deren|dessen|wo|wenn|ob|was|wie|wer|wann) [^.?!:]*/gu),
      ...matches(text, /(?<=^|[.?!:] )Wenn [^.?!:]*/gu),
    ],
  },
  {
    id: "S5 no subjunctive",
    find: (text) =>
      matches(text, /(?<!\p{L})((würde|könnte|wäre|hätte|sollte|müsste|dürfte)(n|st|t)?|möge)(?!\p{L})/giu),
  },
  {
    id: "N1 digits for numbers",
    find: (text) => matches(text, /\b(zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert|tausend)\b/giu),
  },
  { id: "N3 no percentages", find: (text) => matches(text, /%|Prozent/gi) },
  { id: "N4 times without a leading zero", find: (text) => matches(text, /\b0\d[:.]\d\d/g) },
  { id: "N5 dates with the month's name", find: (text) => matches(text, /\b\d{1,2}\.\d{1,2}\.\d{2,4}/g) },
  {
    id: "T3 more than 3 things are a list",
    find: (text) => sentencesOf(text).filter((sentence) => (sentence.match(/,| und | oder /g) ?? []).length > 3),
  },
  {
    id: "T5 no address in a sentence",
    find: (text) => matches(text, /\b\d{5} \p{Lu}\p{Ll}+/gu),
  },
];

/** Everything in a text in Leichte Sprache that breaks a rule. */
export function checkLeichteSprache(text: string): readonly Finding[] {
  return RULES.flatMap(({ id, find }) => find(plain(text)).map((found) => ({ rule: id, found })));
}

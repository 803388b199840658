import { describe, expect, it } from "vitest";
import { checkLeichteSprache, sentencesOf } from "../../src/build/check/leichte-sprache.ts";

const rulesIn = (text: string) => [...new Set(checkLeichteSprache(text).map(({ rule }) => rule.split(" ")[0]))];

/** Rule, a text that breaks it, a text that says the same and keeps every rule. */
const RULES: readonly [string, string, string][] = [
  ["W1", "Sie brauchen z.B. einen Ausweis.", "Sie brauchen zum Beispiel einen Ausweis."],
  ["W1", "Das Geld kommt ggf. später.", "Das Geld kommt vielleicht später."],
  ["W1", "Das sind ca. 20 Tage.", "Das sind ungefähr 20 Tage."],
  ["W1", "Das steht im SGB.", "Das steht im Gesetz."],
  ["W1", "Fragen Sie den ASD.", "Fragen Sie das DRK."],
  ["W3", "Stellen Sie einen Wohngeldantrag.", "Stellen Sie einen Wohngeld-Antrag."],
  ["W3", "Sie bekommen den Lebensunterhalts-Zuschuss.", "Sie bekommen den Zuschuss."],
  ["W3", "Fragen Sie die Sozialversicherung.", "Fragen Sie die Krankenkasse."],
  ["W3", "Sie bekommen Wohn·geld.", "Sie bekommen Wohn-Geld."],
  ["W4", "Sie bekommen Mutterschafts-geld.", "Sie bekommen Mutterschafts-Geld."],
  ["W4", "Das ist das Übergangs-geld.", "Das ist das Übergangs-Geld."],
  ["W10", "Rufen Sie an (kostenlos).", "Rufen Sie an. Das kostet nichts."],
  ["W10", "Das steht in § 4.", "Das steht im Gesetz."],
  ["W10", "Mutter/Vater bekommt das Geld.", "Die Mutter oder der Vater bekommt das Geld."],
  [
    "S1",
    "Sie können mit dem Antrag zum Amt gehen und dort mit einem Menschen sprechen.",
    "Sie können zum Amt gehen. Sie können dort mit einem Menschen sprechen.",
  ],
  ["S3", "Sie bekommen Geld, weil Sie ein Kind haben.", "Sie haben ein Kind. Deshalb bekommen Sie Geld."],
  ["S3", "Das Amt sagt, dass Sie Geld bekommen.", "Das Amt sagt: Sie bekommen Geld."],
  ["S3", "Das ist Geld, das Sie für die Miete bekommen.", "Das Geld ist für die Miete."],
  ["S3", "Wenn Sie ein Kind haben, bekommen Sie Geld.", "Haben Sie ein Kind? Dann bekommen Sie Geld."],
  ["S3", "Rufen Sie an, wenn Sie Fragen haben.", "Haben Sie Fragen? Dann rufen Sie an."],
  ["S5", "Das wäre gut für Sie.", "Das ist gut für Sie."],
  ["S5", "Sie könnten Geld bekommen.", "Vielleicht bekommen Sie Geld."],
  ["S5", "Sie sollten bald anrufen.", "Viele Menschen mögen kein Amt. Rufen Sie trotzdem bald an."],
  ["N1", "Sie haben drei Monate Zeit.", "Sie haben 3 Monate Zeit."],
  ["N1", "Das sind zwölf Monate.", "Das sind 12 Monate. Achten Sie auf die Zeit."],
  ["N3", "Sie bekommen 65 Prozent vom Lohn.", "Sie bekommen einen Teil vom Lohn."],
  ["N4", "Das Amt öffnet um 08:00 Uhr.", "Das Amt öffnet um 8 Uhr."],
  ["N5", "Das gilt seit dem 1.1.2026.", "Das gilt seit dem 1. Januar 2026."],
  ["T3", "Bringen Sie Pass, Vertrag, Konto, Brief und Foto mit.", "Bringen Sie Pass, Vertrag und Foto mit."],
  ["T5", "Das Amt ist in 39104 Magdeburg.", "Das Amt ist in Magdeburg."],
];

describe("Leichte Sprache", () => {
  it.each(RULES)("rule %s finds: %s", (rule, broken) => {
    expect(rulesIn(broken)).toContain(rule);
  });

  it.each(RULES)("rule %s, and every other, passes instead: «%s» → «%s»", (_rule, _broken, good) => {
    expect(checkLeichteSprache(good)).toEqual([]);
  });

  it("says what it found", () => {
    expect(checkLeichteSprache("Das kostet bzw. bringt Geld.")).toEqual([
      { rule: "W1 no abbreviations", found: "bzw." },
    ]);
  });

  it("finds every break of a rule, not only the first", () => {
    expect(checkLeichteSprache("Sie haben zwei Monate. Oder drei.").map(({ found }) => found)).toEqual([
      "zwei",
      "drei",
    ]);
  });

  it("takes the name of a sum for a sum, not for markup", () => {
    expect(checkLeichteSprache("Sie bekommen {{perChild}} im Monat.")).toEqual([]);
  });

  it("counts a sentence of twelve words as short enough, and one of thirteen as too long", () => {
    const words = (count: number) => `${"Wort ".repeat(count).trim()}.`;
    expect(rulesIn(words(12))).toEqual([]);
    expect(rulesIn(words(13))).toEqual(["S1"]);
  });
});

describe("the sentences of a text", () => {
  it.each([
    ["Rufen Sie an. Das hilft.", ["Rufen Sie an.", "Das hilft."]],
    ["Haben Sie Fragen? Rufen Sie an!", ["Haben Sie Fragen?", "Rufen Sie an!"]],
    ["Das gilt ab dem 1. Juli. Dann nicht mehr.", ["Das gilt ab dem 1. Juli.", "Dann nicht mehr."]],
    ["Das gilt seit 2025. Mehr wissen wir nicht.", ["Das gilt seit 2025.", "Mehr wissen wir nicht."]],
    ["Das Amt sagt: Ja.", ["Das Amt sagt:", "Ja."]],
    ["", []],
  ])("%s", (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});

import { describe, expect, it } from "vitest";
import { foldedWords, foldText } from "../../src/finder/search/fold.ts";

describe("folding", () => {
  it.each([
    ["Müller", "MUELLER", "Muller"],
    ["Straße", "STRASSE", "strasse"],
    ["çocuk parası", "cocuk parasi", "ÇOCUK PARASI"],
    ["zasiłek łódź", "zasilek lodz"],
    ["alocație ţară", "alocatie tara"],
    ["trợ cấp đẻ", "tro cap de"],
    ["école sœur", "ecole soeur"],
    ["їжа її", "іжа ії"],
    ["ёлка", "елка"],
    ["إقامة", "اقامه", "أقامة", "إِقَامَة"],
    ["یکی", "يكي"],
    ["می‌خواهم", "میخواهم"],
  ])("makes %s and its other spellings one", (first, ...others) => {
    for (const other of others) expect(foldText(other)).toBe(foldText(first));
  });

  it.each([
    ["Pflege-Heim", ["pflegeheim", "pflege", "heim"]],
    ["116 117", ["116", "117"]],
    ["Was? Kann!", ["was", "kann"]],
    ["الإقامة والعمل", ["اقامه", "عمل"]],
    ["п’ять", ["пять"]],
  ])("takes %s apart into its words", (text, words) => {
    expect(foldedWords(text)).toEqual(words.map(foldText));
  });
});

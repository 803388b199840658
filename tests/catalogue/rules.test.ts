import { afterAll, describe, expect, it } from "vitest";
import { packOf, recordsOf } from "../../src/build/content/locale-content.ts";
import { readContent } from "../../src/build/content/read-content.ts";
import { dueUntil } from "../../src/build/report/due.ts";
import { contentFor } from "../../src/build/site/pages.ts";
import { LOCALE_IDS } from "../../src/catalogue/locales.ts";
import { contentOfPack } from "../../src/finder/content-of-pack.ts";
import { change } from "./change.ts";
import { ContentCopy, type Loose } from "./content-copy.ts";

const RULES = "src/catalogue/rules.json";
const WORDS = "locales/de/rules.json";
const content = readContent();

/** What the law says in one line, to be compared by hand: date, offset, paragraph. */
const BY_LAW: readonly (readonly [string, string, Loose, string])[] = [
  ["geburt-anzeigen", "birth", { weeks: 1 }, "§ 18 Abs. 1 Personenstandsgesetz (PStG)"],
  [
    "elterngeld-beantragen",
    "birth",
    { months: 3, days: -1 },
    "§ 7 Abs. 1 Bundeselterngeld- und Elternzeitgesetz (BEEG)",
  ],
  ["kindergeld-beantragen", "birth", { months: 6 }, "§ 70 Abs. 1 Einkommensteuergesetz (EStG)"],
  [
    "elternzeit-anmelden",
    "parental-leave-start",
    { weeks: -7, days: -1 },
    "§ 16 Abs. 1 Bundeselterngeld- und Elternzeitgesetz (BEEG)",
  ],
  ["schwangerschaft-mitteilen", "dismissal-received", { weeks: 2 }, "§ 17 Abs. 1 Mutterschutzgesetz (MuSchG)"],
  ["kuendigungsschutzklage", "dismissal-received", { weeks: 3 }, "§ 4 Kündigungsschutzgesetz (KSchG)"],
  ["arbeitsuchend-melden-frueh", "job-end", { months: -3 }, "§ 38 Abs. 1 Drittes Buch Sozialgesetzbuch (SGB III)"],
  ["arbeitsuchend-melden-spaet", "job-end-known", { days: 3 }, "§ 38 Abs. 1 Drittes Buch Sozialgesetzbuch (SGB III)"],
  ["arbeitslos-melden", "job-end", { days: 1 }, "§ 141 Drittes Buch Sozialgesetzbuch (SGB III)"],
  ["erbe-ausschlagen", "inheritance-known", { weeks: 6 }, "§ 1944 Bürgerliches Gesetzbuch (BGB)"],
  ["witwenrente-vorschuss", "death", { weeks: 4 }, "§ 7 Renten Service Verordnung (RentSV)"],
  ["hinterbliebenenrente-beantragen", "death", { months: 12 }, "§ 99 Abs. 2 Sechstes Buch Sozialgesetzbuch (SGB VI)"],
  ["widerspruch-einlegen", "decision-date", { months: 1 }, "§ 84 Abs. 1 Sozialgerichtsgesetz (SGG)"],
  ["wohnung-anmelden", "move-in", { weeks: 2 }, "§ 17 Abs. 1 Bundesmeldegesetz (BMG)"],
  ["wohnung-abmelden", "move-out-abroad", { weeks: 2 }, "§ 17 Abs. 2 Bundesmeldegesetz (BMG)"],
  ["raeumungsklage-beantworten", "eviction-claim-received", { weeks: 2 }, "§ 276 Abs. 1 Zivilprozessordnung (ZPO)"],
  [
    "mietschulden-bezahlen",
    "eviction-claim-received",
    { months: 2 },
    "§ 569 Abs. 3 Nr. 2 Bürgerliches Gesetzbuch (BGB)",
  ],
  [
    "mahnbescheid-widersprechen",
    "payment-order-received",
    { weeks: 2 },
    "§ 692 Abs. 1 Nr. 3 Zivilprozessordnung (ZPO)",
  ],
  [
    "entschaedigung-fordern",
    "discrimination",
    { months: 2 },
    "§ 15 Abs. 4, § 21 Abs. 5 Allgemeines Gleichbehandlungsgesetz (AGG)",
  ],
  ["beratungshilfe-nachtraeglich", "legal-advice-start", { weeks: 4 }, "§ 6 Abs. 2 Beratungshilfegesetz (BerHG)"],
];

/** Numbers of a text. Arabic has a form of its own for two weeks, months and years. */
function numbersIn(text: string): readonly string[] {
  const two = text.match(/أسبوعين|أسبوعان|شهرين|شهران|سنتين|سنتان/g) ?? [];
  const one = text.match(/أسبوع واحد/g) ?? [];
  return [...(text.match(/\d+/g) ?? []), ...two.map(() => "2"), ...one.map(() => "1")].sort();
}

describe("the deadline rules", () => {
  it("are these, and count as the law does", () => {
    const written = content.rules.map(({ id, from, offset, legalBasis }) => [id, from, offset, legalBasis]);
    expect(written).toEqual(BY_LAW);
  });

  it("rest each on a source with a date, and say when to look again", () => {
    for (const { id, sources, checkedOn, reviewOn } of content.rules) {
      expect(sources.filter(({ date }) => date !== null).length, id).toBeGreaterThan(0);
      expect(reviewOn > checkedOn, id).toBe(true);
    }
  });

  it.each(LOCALE_IDS)("have the same numbers in %s as in German, and promise nothing", (locale) => {
    const { rules } = content.texts[locale].rules;
    for (const [id, german] of Object.entries(content.texts.de.rules.rules)) {
      const text = rules[id]?.text ?? "";
      expect([id, ...numbersIn(text)]).toEqual([id, ...numbersIn(german.text)]);
      expect(text).not.toMatch(/Sie haben Anspruch|You are entitled/);
    }
  });

  it.each(LOCALE_IDS)("are shipped with words and the date of their newest source in %s", (locale) => {
    const { rules } = packOf(content, locale);
    expect(rules.map(({ id }) => id)).toEqual(content.rules.map(({ id }) => id));
    for (const rule of rules) {
      expect(rule.asOf).toMatch(/^20\d\d/);
      expect([rule.ask, rule.title, rule.text, rule.event].filter((words) => !words)).toEqual([]);
    }
    expect(rules.find(({ id }) => id === "erbe-ausschlagen")?.asOf).toBe("2025-07-15");
  });

  it("stand on the pages of their services and on no other", () => {
    const all = contentOfPack(recordsOf(content), packOf(content, "de"));
    const on = (id: string) =>
      contentFor({ kind: "service", id }, all, content.lifeEvents).rules.map((rule) => rule.id);
    expect(on("kindergeld")).toEqual(["kindergeld-beantragen"]);
    expect(on("mutterschutz")).toEqual(["schwangerschaft-mitteilen", "kuendigungsschutzklage"]);
    expect(on("wohngeld")).toEqual([]);
    expect(contentFor({ kind: "start" }, all, content.lifeEvents).rules).toEqual([]);
  });

  it("are due on their review day, with the records", () => {
    const rules = content.rules.filter(({ id }) => id === "erbe-ausschlagen");
    expect(dueUntil({ services: [], rules }, "2027-05-21")).toEqual([]);
    expect(dueUntil({ services: [], rules }, "2027-05-22")).toEqual([
      { day: "2027-05-22", record: "erbe-ausschlagen", what: "review of the deadline rule" },
    ]);
  });
});

describe("a broken rule gives one line with file, rule and what is wrong", () => {
  const copy = new ContentCopy();
  afterAll(() => copy.remove());

  it.each<[string, string, unknown, string]>([
    ["an unknown service", "services", ["no-such"], ': there is no service "no-such"'],
    ["no service", "services", [], ".services: a rule needs at least one service"],
    ["no source", "sources", [], ".sources: a rule needs a source with a date"],
    ["no source with a date", "sources.0.date", null, ".sources: a rule needs a source with a date"],
    [
      "a source from a day that does not exist",
      "sources.0.date",
      "2025-02-30",
      ".sources.0.date: this day does not exist",
    ],
    ["a check in the future", "checkedOn", "2026-11-23", ": checkedOn: 2026-11-23 lies in the future"],
    ["a review before the check", "reviewOn", "2026-11-22", ": reviewOn: 2026-11-22 is not after checkedOn"],
    ["no offset", "offset", {}, ".offset: an offset has one or two fields"],
    [
      "an offset of three fields",
      "offset",
      { months: 1, weeks: 1, days: 1 },
      ".offset: an offset has one or two fields",
    ],
    ["half a week", "offset", { weeks: 0.5 }, ".offset.weeks: a count is a whole number"],
    ["an offset of nothing", "offset", { days: 0 }, ".offset.days: a count of 0 says nothing"],
    ["an offset in years", "offset", { years: 1 }, ".offset.years: "],
    ["no paragraph", "legalBasis", "BerHG", ".legalBasis: a legal basis starts with its paragraph"],
    ["a date in another form", "from", "Tag der Beratung", ".from: an id is lower case with single hyphens"],
  ])("%s", (_, path, value, line) => {
    const said = copy.problemsAfter(RULES, change(`beratungshilfe-nachtraeglich.${path}`, value));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`${RULES}: beratungshilfe-nachtraeglich${line}`);
  });

  it("an id that stands there twice", () => {
    const said = copy.problemsAfter(RULES, (list: Loose[]) => [...list, list[0]]);
    expect(said).toEqual([`${RULES}: the id "geburt-anzeigen" is used twice`]);
  });

  it("a source that stands there twice", () => {
    const said = copy.problemsAfter(RULES, (list: Loose[]) => {
      list[0].sources.push(list[0].sources[0]);
    });
    expect(said).toEqual([`${RULES}: geburt-anzeigen: sources: the id "gesetz" is used twice`]);
  });

  it.each<[string, string, unknown, string]>([
    ["without words", "rules.erbe-ausschlagen", undefined, 'rules: "erbe-ausschlagen" has no words'],
    ["whose date nobody can ask for", "dates.death", undefined, 'dates: "death" has no words'],
    [
      "that does not exist",
      "rules.no-such",
      { title: "Etwas tun", text: "Bald.", event: "Tag" },
      'rules: there is no rule "no-such"',
    ],
    ["for which no date is needed", "dates.no-such", { ask: "Wann?" }, 'dates: no rule starts from "no-such"'],
    ["without its sentence", "rules.erbe-ausschlagen.text", undefined, "rules.erbe-ausschlagen.text: "],
    ["with a sum in it", "rules.erbe-ausschlagen.text", "Es kostet 30 Euro.", "rules.erbe-ausschlagen.text: "],
  ])("words of a rule %s", (_, path, value, line) => {
    expect(copy.problemsAfter(WORDS, change(path, value))).toEqual([expect.stringContaining(`${WORDS}: ${line}`)]);
  });

  it("words that a language lacks", () => {
    expect(copy.problemsAfter("locales/uk/rules.json", change("rules.erbe-ausschlagen", undefined))).toEqual([
      'locales/uk/rules.json: rules: "erbe-ausschlagen" has no words',
    ]);
  });

  it("a long word in Leichte Sprache", () => {
    const said = copy.problemsAfter(
      "locales/de-simple/rules.json",
      change("rules.erbe-ausschlagen.title", "Nachlassgerichtsbarkeit fragen"),
    );
    expect(said).toEqual([expect.stringMatching(/^locales\/de-simple\/rules\.json: .*W3 long words are split/)]);
  });
});

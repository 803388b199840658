import { afterAll, describe, expect, it } from "vitest";
import { change } from "./change.ts";
import { ContentCopy, type Loose } from "./content-copy.ts";

const copy = new ContentCopy();
afterAll(() => copy.remove());

const WOHNGELD = "src/catalogue/services/wohngeld.json";
const NO_SOURCE = "a fact needs at least one source";
const NOWHERE = 'the source "nowhere" is not in its list of sources';

describe("a broken service gives one line with file, field and what is wrong", () => {
  it.each<[string, string, unknown, string]>([
    ["no source for a channel", "channels.0.sources", [], `channels.0.sources: ${NO_SOURCE}`],
    ["no source for a sum", "amounts.savingsFirst.0.sources", [], `amounts.savingsFirst.0.sources: ${NO_SOURCE}`],
    ["no source at all", "sources", [], "sources: a service needs at least one source"],
    ["a source of a channel that is not listed", "channels.0.sources", ["nowhere"], `channels.info: ${NOWHERE}`],
    [
      "a source of a sum that is not listed",
      "amounts.savingsFirst.0.sources",
      ["nowhere"],
      `amounts.savingsFirst: ${NOWHERE}`,
    ],
    ["two channels with one id", "channels.1.id", "info", 'channels: the id "info" is used twice'],
    ["a day that does not exist", "checkedOn", "2026-02-30", "checkedOn: this day does not exist"],
    ["a day in another form", "checkedOn", "21.11.2026", "checkedOn: a day is written 2026-11-21"],
    [
      "a sum from a day that does not exist",
      "amounts.savingsFirst.0.validFrom",
      "2025-02-29",
      "amounts.savingsFirst.0.validFrom: this day does not exist",
    ],
    [
      "a source from a day that does not exist",
      "sources.0.date",
      "2025-06-31",
      "sources.0.date: this day does not exist",
    ],
    ["a check in the future", "checkedOn", "2026-11-23", "checkedOn: 2026-11-23 lies in the future"],
    ["a review before the check", "reviewOn", "2026-01-01", "reviewOn: 2026-01-01 is not after checkedOn"],
    ["an unknown related service", "related", ["no-such"], 'related: there is no service "no-such"'],
    ["an unknown life event", "lifeEvents.no-such", 1, 'lifeEvents: there is no life event "no-such"'],
    ["an unknown document", "documents", ["no-such"], 'documents: "no-such" is not in locales/de/glossary.json'],
    [
      "no place where anybody finds it",
      "lifeEvents",
      {},
      "it belongs to no life event and is no number for help now: nobody would find it",
    ],
    [
      "an address that is none",
      "channels.0.url",
      "ftp://example.org",
      "channels.0.url: a web address starts with https://",
    ],
    [
      "an id that no address can hold",
      "channels.0.id",
      "Info Seite",
      "channels.0.id: an id is lower case with single hyphens",
    ],
  ])("%s", (_, path, value, line) => {
    expect(copy.problemsAfter(WOHNGELD, change(path, value))).toEqual([`${WOHNGELD}: ${line}`]);
  });

  const KINDERGELD = "src/catalogue/services/kindergeld.json";

  it.each<[string, unknown, string]>([
    ["an unknown question", { fact: "star-sign", is: ["leo"] }, 'there is no question "star-sign"'],
    [
      "an unknown question within a condition",
      { all: [{ not: { fact: "star-sign", is: ["leo"] } }] },
      'there is no question "star-sign"',
    ],
    [
      "an unknown option",
      { fact: "has-children", is: ["perhaps"] },
      'the question "has-children" has no option "perhaps"',
    ],
  ])("%s", (_, condition, line) => {
    expect(copy.problemsAfter(KINDERGELD, change("criteria.any.+", condition))).toEqual([
      `${KINDERGELD}: criteria: ${line}`,
    ]);
  });

  it("a phone number in another form", () => {
    const file = "src/catalogue/services/behoerdennummer-115.json";
    const said = copy.problemsAfter(file, change("channels.0.number", "0391 54000"));
    expect(said).toEqual([
      `${file}: channels.0.number: a number is digits in blocks of at most four, parted by spaces`,
    ]);
  });

  it("two sources with one id", () => {
    const said = copy.problemsAfter(WOHNGELD, (record: Loose) => ({
      ...record,
      sources: [...record.sources, record.sources[0]],
    }));
    expect(said).toEqual([`${WOHNGELD}: sources: the id "${copy.read(WOHNGELD).sources[0].id}" is used twice`]);
  });

  it("two services with one id: the file that has the wrong name", () => {
    const twin = "src/catalogue/services/wohngeld-neu.json";
    const said = copy.problemsWith(twin, JSON.stringify(copy.read(WOHNGELD)));
    expect(said).toEqual([`${twin}: id: is "wohngeld"; the file must be called wohngeld.json`]);
  });

  it("a field that nobody knows: its name", () => {
    const said = copy.problemsAfter(WOHNGELD, change("telefon", "115"));
    expect(said).toEqual([expect.stringContaining(`${WOHNGELD}: telefon: `)]);
  });

  it("a file that was cut off: its name", () => {
    expect(copy.problemsWith(WOHNGELD, '{ "id": "wohng')).toEqual([expect.stringContaining(`${WOHNGELD}: `)]);
  });
});

import { afterAll, describe, expect, it } from "vitest";
import { change } from "./change.ts";
import { ContentCopy } from "./content-copy.ts";

const copy = new ContentCopy();
afterAll(() => copy.remove());

const WOHNGELD = "locales/de/services/wohngeld.json";

describe("a fact in the text of a service gives one line with file, field, what was found and what to do", () => {
  it.each([
    ["HTML", "Zuschuss <b>zur Miete</b>.", "<b", "write plain sentences"],
    ["a comment in HTML", "Zuschuss <!-- zur Miete -->.", "<!", "write plain sentences"],
    ["a sum", "Zuschuss von 300 Euro.", "300 Euro", "put it into `amounts`"],
    ["a sum with its sign", "Zuschuss von 1.300,50 €.", "1.300,50 €", "put it into `amounts`"],
    ["a sum as the English write it", "A grant of €300 a month.", "€300", "put it into `amounts`"],
    ["a sum in Ukrainian", "Допомога 300 євро.", "300 євро", "put it into `amounts`"],
    ["a phone number", "Rufen Sie an: 0391 540 0.", "0391 540 0", "put it into `channels`"],
    ["a free phone number", "Rufen Sie an: 0800 111 0 111.", "0800 111 0 111", "put it into `channels`"],
    ["a phone number with a slash", "Rufen Sie an: 0391/5400.", "0391/5400", "put it into `channels`"],
    ["a phone number with the country's code", "Rufen Sie an: +49 391 5400.", "391 5400", "put it into `channels`"],
    ["a web address", "Mehr unter https://example.org.", "https://example.org", "put it into `channels`"],
    ["an e-mail address", "Schreiben Sie an amt@example.org.", "amt@example.org", "put it into `channels`"],
  ])("%s", (_, summary, found, advice) => {
    const said = copy.problemsAfter(WOHNGELD, change("summary", summary));
    expect(said).toHaveLength(1);
    expect(said[0]?.startsWith(`${WOHNGELD}: summary: `)).toBe(true);
    expect(said[0]).toContain(found);
    expect(said[0]).toContain(advice);
  });

  it.each([
    "Rufen Sie 115 an, werktags von 8 bis 18 Uhr.",
    "Die Frist ist 4 Wochen, und das seit 2023.",
    "Es geht auch mit 116 117, am 01.01.2026.",
    "Weniger als 3 Monate < 1 Jahr.",
  ])("none: %s", (summary) => {
    expect(copy.problemsAfter(WOHNGELD, change("summary", summary))).toEqual([]);
  });
});

describe("a fact in another text gives a line too", () => {
  it.each([
    ["a sum in a life event", "life-events.json", "sucht.intro", "Sie zahlen 300 Euro dafür."],
    ["a phone number in a life event", "life-events.json", "sucht.first.0", "Rufen Sie an: 0391 540 0."],
    ["a sum in the help of a question", "questions.json", "income-low.help", "Weniger als 1.300 Euro."],
    ["HTML in a question", "questions.json", "income-low.question", "Ist das <b>wenig</b>?"],
  ])("%s", (_, file, path, text) => {
    const said = copy.problemsAfter(`locales/de/${file}`, change(path, text));
    expect(said).toEqual([expect.stringContaining(`locales/de/${file}: ${path}: `)]);
  });
});

describe("a gap in the texts gives one line with file and key", () => {
  it.each([
    ["a channel without a label", WOHNGELD, "channels.info", undefined, 'channels: the channel "info" has no label'],
    ["a control without words", "locales/uk/ui.json", "nav.allServices", undefined, "nav.allServices: is missing"],
    ["words for no control", "locales/uk/ui.json", "nav.secret", "Слово", "nav.secret: is not in the German file"],
    ["a life event without a title", "locales/uk/life-events.json", "sucht.title", undefined, "sucht.title: "],
    ["a text without its origin", WOHNGELD, "origin", undefined, "origin: "],
    ["an origin that is none", WOHNGELD, "origin", "copied", "origin: "],
    ["a summary that is too long", WOHNGELD, "summary", "Wort ".repeat(60), "summary: "],
    ["no steps", WOHNGELD, "steps", [], "steps: "],
    ["an operator's number in another form", "deploy/operator.json", "phone", "0391/5400", "phone: a number is digits"],
  ])("%s", (_, file, path, value, line) => {
    expect(copy.problemsAfter(file, change(path, value))).toEqual([expect.stringContaining(`${file}: ${line}`)]);
  });

  it.each([
    ["a sum that the record does not have", "money.0", "Es gibt {{nothing}}.", "{{nothing}} is no sum of the record"],
    [
      "a sum in a deadline, which must never vanish with it",
      "deadlines.0",
      "Sie zahlen {{savingsFirst}}.",
      "{{savingsFirst}}",
    ],
  ])("%s", (_, path, text, line) => {
    const said = copy.problemsAfter(WOHNGELD, change(path, text));
    expect(said).toContainEqual(expect.stringContaining(`${WOHNGELD}: ${path}: ${line}`));
  });

  it("a sum that a translation lost", () => {
    const file = "locales/uk/services/wohngeld.json";
    expect(copy.problemsAfter(file, change("checkYourself", ["Без суми."]))).toEqual([
      `${file}: checkYourself: the sums are not those of the German text (savingsFirst savingsMore)`,
    ]);
  });

  it("a service without a German text", () => {
    expect(copy.problemsWith(WOHNGELD, undefined)).toContain(`${WOHNGELD}: is missing`);
  });

  it("but none for a service that is not translated: its German text is shown", () => {
    expect(copy.problemsWith("locales/uk/services/wohngeld.json", undefined)).toEqual([]);
  });

  it("a text without a service", () => {
    const file = "locales/en/services/no-such.json";
    expect(copy.problemsWith(file, JSON.stringify(copy.read(WOHNGELD)))).toContain(
      `${file}: there is no service "no-such"`,
    );
  });
});

describe("personal data gives one line", () => {
  it.each([
    ["a name", "Fragen Sie Frau Mustermann.", "the name of a person"],
    ["a date of birth", "Sie sind geboren am 1.2.1980.", "a date of birth"],
    ["a bank account", "Zahlen Sie auf DE89 3704 0044 0532 0130 00 ein.", "the number of a bank account"],
  ])("in a text: %s", (_, summary, what) => {
    const said = copy.problemsAfter(WOHNGELD, change("summary", summary));
    expect(said.filter((line) => line.includes(what))).toHaveLength(1);
  });

  it("but a woman or a man is nobody's name", () => {
    expect(copy.problemsAfter(WOHNGELD, change("summary", "Jede Frau und jeder Mann kann fragen."))).toEqual([]);
  });

  it("in a mailbox", () => {
    const file = "src/catalogue/services/kinderwunsch.json";
    const address = "erika.mustermann@example.org";
    const said = copy.problemsAfter(file, (record) => {
      record.channels[0] = { ...record.channels[0], type: "email", address };
      delete record.channels[0].url;
    });
    expect(said).toEqual([`${file}: "${address}" is the mailbox of a person`]);
  });
});

describe("what stands twice gives one line", () => {
  it("a title", () => {
    const said = copy.problemsAfter(WOHNGELD, change("title", copy.read("locales/de/services/kindergeld.json").title));
    expect(said).toEqual(['locales/de/services: two services are called "Kindergeld"']);
  });

  it("a sentence", () => {
    const [first] = copy.read(WOHNGELD).what;
    expect(copy.problemsAfter(WOHNGELD, change("responsible", first))).toEqual([
      `${WOHNGELD}: stands twice: "${first}"`,
    ]);
  });

  it("a number", () => {
    const file = "src/catalogue/services/telefonseelsorge.json";
    const [phone] = copy.read(file).channels.filter(({ type }: { type: string }) => type === "phone");
    const said = copy.problemsAfter(file, (record) => {
      for (const channel of record.channels) if (channel.type === "phone") channel.number = phone.number;
    });
    expect(said).toEqual([`${file}: channels: "${phone.number}" stands twice`]);
  });
});

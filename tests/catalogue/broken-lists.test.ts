import { afterAll, describe, expect, it } from "vitest";
import { change } from "./change.ts";
import { ContentCopy, type Loose } from "./content-copy.ts";

const copy = new ContentCopy();
afterAll(() => copy.remove());

const EVENTS = "src/catalogue/life-events.json";
const QUESTIONS = "src/catalogue/questions.json";
const JOBCENTER = "src/catalogue/offices/jobcenter.json";

const firstTwice = (list: Loose[]) => [...list, list[0]];

describe("a broken life event gives one line with file, record and what is wrong", () => {
  it.each<[string, string, unknown, string]>([
    ["an unknown question", "sucht.questions.+", "star-sign", 'sucht: there is no question "star-sign"'],
    ["an unknown presumption", "sucht.presumes.star-sign", "leo", 'sucht: there is no question "star-sign"'],
    [
      "a presumption that is no option",
      "wenig-geld.presumes.income-low",
      "perhaps",
      'wenig-geld: presumes: the question "income-low" has no option "perhaps"',
    ],
    ["an icon that is not drawn", "pflege.icon", "unicorn", 'pflege: there is no icon "unicorn"'],
    [
      "a service that no question can ever make fit",
      "pflege.questions",
      ["care-grade", "care-place", "carer-needs-break", "memory-loss", "income-low", "pension-age", "can-work"],
      "pflege: none of its questions can ever make pflegezeit fit",
    ],
  ])("%s", (_, path, value, line) => {
    expect(copy.problemsAfter(EVENTS, change(path, value))).toEqual([`${EVENTS}: ${line}`]);
  });

  it("an urgent question that is not in its list: its answer would be dropped, and it would be asked for ever", () => {
    const said = copy.problemsAfter(EVENTS, change("pflege.askFirst", "danger-now"));
    expect(said).toEqual([expect.stringMatching(`^${EVENTS}: pflege: .*"danger-now"`)]);
  });

  it("an id that stands there twice", () => {
    expect(copy.problemsAfter(EVENTS, firstTwice)).toEqual([
      `${EVENTS}: the id "${copy.read(EVENTS)[0].id}" is used twice`,
    ]);
  });

  it("a new one without words and without anybody to talk to", () => {
    const said = copy.problemsAfter(EVENTS, change("+", { id: "umzug", icon: "house", questions: [], presumes: {} }));
    expect(said).toContain(`${EVENTS}: umzug: no service with "talk" that is open to everybody`);
    expect(said).toContain("locales/de/life-events.json: umzug: has no words");
  });
});

describe("a broken question gives one line with file, record and what is wrong", () => {
  it.each<[string, string, unknown, string]>([
    [
      "a condition on an unknown question",
      "carer-needs-break.askIf.fact",
      "star-sign",
      'there is no question "star-sign"',
    ],
    [
      "a condition on an unknown option",
      "carer-needs-break.askIf.is",
      ["castle"],
      'the question "care-place" has no option "castle"',
    ],
  ])("%s", (_, path, value, line) => {
    expect(copy.problemsAfter(QUESTIONS, change(path, value))).toEqual([
      `${QUESTIONS}: carer-needs-break: askIf: ${line}`,
    ]);
  });

  it("an id that stands there twice", () => {
    expect(copy.problemsAfter(QUESTIONS, firstTwice)).toEqual([
      `${QUESTIONS}: the id "${copy.read(QUESTIONS)[0].id}" is used twice`,
    ]);
  });

  it.each(["de", "ar"])("an option without words in %s", (locale) => {
    const said = copy.problemsAfter(QUESTIONS, change("pays-housing.options.+", "castle"));
    expect(said).toContain(`locales/${locale}/questions.json: pays-housing: the option "castle" has no words`);
  });
});

describe("a broken office gives one line with file, record and field", () => {
  const first = copy.read(JOBCENTER)[0].id;

  it("a source that is not listed", () => {
    const said = copy.problemsAfter(JOBCENTER, change("0.street.sources", ["nowhere"]));
    expect(said).toEqual([`src/catalogue/offices: ${first}: street: the source "nowhere" is not in its list`]);
  });

  it("two offices with one id", () => {
    expect(copy.problemsAfter(JOBCENTER, firstTwice)).toEqual([
      `src/catalogue/offices: the id "${first}" is used twice`,
    ]);
  });

  it.each(["kreis", "street.asOf"])(
    "%s in a wrong form: named by the office's id, not by its place in the list",
    (field) => {
      const said = copy.problemsAfter(JOBCENTER, change(`0.${field}`, "39576"));
      expect(said).toEqual([expect.stringMatching(new RegExp(`${JOBCENTER}: ${first}.*${field}`))]);
    },
  );
});

describe("what people type", () => {
  it.each([
    ["phrases of no service", "services.no-such", ["wort"], 'services: there is no service "no-such"'],
    ["words of no danger", "dangers.no-such", ["wort"], 'dangers: there is no danger "no-such"'],
    ["a danger without words", "dangers.suicide", [], 'dangers: "suicide" has no words'],
  ])("%s", (_, path, value, line) => {
    const file = "locales/de/search.json";
    expect(copy.problemsAfter(file, change(path, value))).toEqual([`${file}: ${line}`]);
  });

  it("a danger that leads to no number", () => {
    const file = "src/catalogue/dangers.json";
    expect(copy.problemsAfter(file, change("suicide.numbers", [{ service: "wohngeld", channel: "x" }]))).toEqual([
      `${file}: suicide: "wohngeld/x" is no telephone number of a service`,
    ]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LOCALE_IDS } from "../../src/catalogue/locales.ts";
import { mergeTemplates, type Template, tidyTemplate } from "../../src/handover/templates.ts";
import {
  MAX_TEMPLATE_FILE,
  parseStoredTemplates,
  readTemplateFile,
  writeStoredTemplates,
  writeTemplateFile,
} from "../../src/shell/kept/stored-templates.ts";

const birth: Template = { name: "Geburt", services: ["elterngeld", "kindergeld"], locale: "de" };
const move: Template = { name: "Umzug", services: ["ummeldung"], locale: "ar", place: "15003000", note: "أهلا\nبكم" };
const fileOf = (templates: unknown, version: unknown = 1) =>
  JSON.stringify({ "wegweiser-templates": version, templates });

const someTemplates = fc
  .array(
    fc.record(
      {
        name: fc.string({ unit: "grapheme", minLength: 1, maxLength: 70 }),
        services: fc.array(fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/), { minLength: 1, maxLength: 14 }),
        locale: fc.constantFrom(...LOCALE_IDS),
        place: fc.constantFrom("15003000", "15081135"),
        note: fc.string({ unit: "grapheme", maxLength: 300 }),
      },
      { requiredKeys: ["name", "services", "locale"] },
    ),
    { maxLength: 20 },
  )
  .map((templates) => mergeTemplates([], templates).templates);

describe("stored templates", () => {
  it("come back as they were written", () => {
    fc.assert(
      fc.property(someTemplates, (templates) => {
        const written = structuredClone(writeStoredTemplates(templates));
        expect(parseStoredTemplates(written)).toEqual({ templates, state: "ok", version: 1 });
      }),
    );
  });

  it("are none where nothing was stored", () => {
    expect(parseStoredTemplates(undefined)).toEqual({ templates: [], state: "ok" });
  });

  it("of a later version are newer, and are shown as far as they can be read", () => {
    expect(parseStoredTemplates({ version: 2, templates: [{ ...birth, colour: "red" }, move] })).toEqual({
      templates: [birth, move],
      state: "newer",
      version: 2,
    });
  });

  it.each<[string, unknown, readonly Template[]]>([
    ["nothing", null, []],
    ["templates without a version", { templates: [birth, move] }, [birth, move]],
    ["a list without its frame", [birth, move], []],
    ["one that is none", { version: 1, templates: [birth, 3, move] }, [birth, move]],
    ["one without a name", { version: 1, templates: [birth, { ...move, name: 3 }] }, [birth]],
    ["one without a service", { version: 1, templates: [birth, { ...move, services: ["?"] }] }, [birth]],
    ["an unknown language", { version: 1, templates: [{ ...birth, locale: "xx" }, move] }, [birth, move]],
    ["a place elsewhere", { version: 1, templates: [{ ...birth, place: "11000000" }, move] }, [birth, move]],
    ["a note that is no text", { version: 1, templates: [{ ...birth, note: 1 }, move] }, [birth, move]],
    [
      "a name twice",
      { version: 1, templates: [birth, { ...move, name: "Geburt" }] },
      [birth, { ...move, name: "Geburt (2)" }],
    ],
  ])("that are damaged keep what can be kept: %s", (_, value, templates) => {
    expect(parseStoredTemplates(value)).toMatchObject({ templates, state: "damaged" });
    expect(parseStoredTemplates(value).templates).toEqual(templates);
  });
});

describe("a file of templates", () => {
  it("is read as it was written, also after an editor put a mark before it", () => {
    fc.assert(
      fc.property(someTemplates, fc.constantFrom("", "\uFEFF"), (templates, mark) => {
        expect(readTemplateFile(mark + writeTemplateFile(templates))).toEqual({ templates, dropped: 0 });
      }),
    );
  });

  it("can be read by people", () => {
    expect(writeTemplateFile([birth])).toBe(`{
  "wegweiser-templates": 1,
  "templates": [
    {
      "name": "Geburt",
      "services": [
        "elterngeld",
        "kindergeld"
      ],
      "locale": "de"
    }
  ]
}
`);
  });

  it("has room for fifty of the longest templates", () => {
    const services = Array.from({ length: 12 }, (_, index) => `${index + 10}${"a".repeat(58)}`);
    const longest = Array.from({ length: 50 }, (_, index) => ({
      ...move,
      name: `${index + 10}${"ا".repeat(58)}`,
      services,
      note: "🙂".repeat(280),
    }));
    const text = writeTemplateFile(longest);
    expect(readTemplateFile(text)).toEqual({ templates: longest, dropped: 0 });
    expect(new TextEncoder().encode(text).length).toBeLessThan(MAX_TEMPLATE_FILE);
  });

  it("keeps services that this catalogue does not know: a colleague's may be newer", () => {
    const templates = [{ ...birth, services: ["not-in-the-catalogue"] }];
    expect(readTemplateFile(fileOf(templates))).toEqual({ templates, dropped: 0 });
  });

  it.each<[string, unknown]>([
    ["no template", 7],
    ["nothing", null],
    ["a wrong language", { ...move, locale: "fr" }],
    ["no language", { name: "Umzug", services: ["ummeldung"] }],
    ["a service that is no id", { ...move, services: ["ummeldung", "<script>"] }],
    ["a service that is no text", { ...move, services: [["ummeldung"]] }],
    ["too many services", { ...move, services: Array.from({ length: 13 }, (_, index) => `service-${index}`) }],
    ["no services", { ...move, services: [] }],
    ["no name", { ...move, name: "" }],
    ["a name too long", { ...move, name: "a".repeat(61) }],
    ["a name of two lines", { ...move, name: "a\nb" }],
    ["a place elsewhere", { ...move, place: "11000000" }],
    ["a note too long", { ...move, note: "a".repeat(281) }],
    ["a note with control characters", { ...move, note: "a\u0007b" }],
    ["fields that are not ours", { ...move, html: "<b>" }],
  ])("loses an entry and counts it: %s", (_, entry) => {
    expect(readTemplateFile(fileOf([birth, entry, move]))).toEqual({ templates: [birth, move], dropped: 1 });
  });

  it("yields fifty templates at the most", () => {
    const templates = Array.from({ length: 60 }, (_, index) => ({ ...birth, name: `Vorlage ${index}` }));
    expect(readTemplateFile(fileOf(templates))).toEqual({ templates: templates.slice(0, 50), dropped: 10 });
  });

  it("of a newer version of the app says so", () => {
    expect(readTemplateFile(fileOf([birth], 2))).toEqual({ templates: [], dropped: 0, problem: "newer" });
    expect(readTemplateFile(fileOf({ lists: [] }, 3))).toEqual({ templates: [], dropped: 0, problem: "newer" });
  });

  it.each<[string, string]>([
    ["empty", ""],
    ["no JSON", "Geburt;elterngeld"],
    ["cut off", writeTemplateFile([birth, move]).slice(0, -20)],
    ["another program's", '{"templates":[]}'],
    ["a list", "[]"],
    ["a text", '"wegweiser-templates"'],
    ["of no version", fileOf([birth], "1")],
    ["of version 0", fileOf([birth], 0)],
    ["without its list", fileOf({ 0: birth })],
    ["a letter longer than it may be", writeTemplateFile([birth]).padEnd(MAX_TEMPLATE_FILE + 1)],
    ["longer than it may be in bytes", fileOf([{ ...birth, note: "ا".repeat(MAX_TEMPLATE_FILE / 2) }])],
    ["a tower of brackets", "[".repeat(90_000) + "]".repeat(90_000)],
    ["a tower of objects", `${'{"wegweiser-templates":'.repeat(8_000)}1${"}".repeat(8_000)}`],
  ])("is not ours: %s", (_, text) => {
    expect(readTemplateFile(text)).toEqual({ templates: [], dropped: 0, problem: "not-ours" });
  });

  it("survives towers within an entry", () => {
    const tower = `${'{"name":'.repeat(10_000)}1${"}".repeat(10_000)}`;
    const text = `{"wegweiser-templates":1,"templates":[${tower},${JSON.stringify(birth)}]}`;
    expect(readTemplateFile(text)).toEqual({ templates: [birth], dropped: 1 });
  });

  it("never makes the reader fail, and only templates in order come through", () => {
    const entry = fc.oneof(
      fc.constant(birth),
      fc.jsonValue(),
      fc.jsonValue().map((name) => ({ ...move, name })),
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.json(),
      fc.array(entry).map((entries) => fileOf(entries)),
      fc
        .tuple(fc.constant(writeTemplateFile([birth, move])), fc.nat(250), fc.nat(6), fc.string({ maxLength: 4 }))
        .map(([whole, from, length, piece]) => whole.slice(0, from) + piece + whole.slice(from + length)),
    );
    let understood = 0;
    fc.assert(
      fc.property(text, (file) => {
        const { templates, dropped, problem } = readTemplateFile(file);
        for (const template of templates) expect(tidyTemplate(template)).toEqual(template);
        if (problem) expect([templates, dropped]).toEqual([[], 0]);
        if (templates.length > 0) understood++;
      }),
      { numRuns: 3000 },
    );
    expect(understood).toBeGreaterThan(300);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isSameContent,
  MAX_TEMPLATES,
  mergeTemplates,
  putTemplate,
  removeTemplate,
  type Template,
  tidyTemplate,
} from "../../src/handover/templates.ts";

const birth: Template = { name: "Geburt", services: ["elterngeld", "kindergeld"], locale: "de" };
const other: Template = { ...birth, services: ["wohngeld"], place: "15003000", note: "Bitte bald" };
const many = Array.from({ length: MAX_TEMPLATES }, (_, index) => ({ ...birth, name: `Vorlage ${index}` }));
const namesOf = (templates: readonly Template[]) => templates.map(({ name }) => name);

describe("a template", () => {
  it("takes the place of the one with its name", () => {
    expect(putTemplate([birth, { ...birth, name: "Umzug" }], other)).toEqual([other, { ...birth, name: "Umzug" }]);
    expect(putTemplate(many, { ...other, name: "Vorlage 7" })[7]?.services).toEqual(["wohngeld"]);
  });

  it("goes to the end where its name is new, and nowhere where there are fifty", () => {
    expect(namesOf(putTemplate([birth], { ...other, name: "Umzug" }))).toEqual(["Geburt", "Umzug"]);
    expect(putTemplate(many, birth)).toBe(many);
  });

  it("is removed by its name", () => {
    expect(removeTemplate([birth, { ...other, name: "Umzug" }], "Geburt")).toEqual([{ ...other, name: "Umzug" }]);
  });

  it.each<[string, Template, Template | undefined]>([
    ["a name of several lines is one line", { ...birth, name: " Ge\n burt\u0000 " }, { ...birth, name: "Ge burt" }],
    ["a long name is cut", { ...birth, name: "ü".repeat(70) }, { ...birth, name: "ü".repeat(60) }],
    ["no name is no template", { ...birth, name: " \t" }, undefined],
    ["a service stands once", { ...birth, services: ["a", "b", "a"] }, { ...birth, services: ["a", "b"] }],
    ["what is no id goes", { ...birth, services: ["a", "B", ""] }, { ...birth, services: ["a"] }],
    ["no service is no template", { ...birth, services: ["B"] }, undefined],
    ["a place elsewhere goes", { ...birth, place: "11000000" }, birth],
    ["a blank note goes", { ...birth, note: " \n " }, birth],
    ["a note keeps its lines", { ...birth, note: "eins\nzwei\tdrei" }, { ...birth, note: "eins\nzwei drei" }],
    ["a long note is cut", { ...birth, note: "🙂".repeat(300) }, { ...birth, note: "🙂".repeat(280) }],
  ])("is put in order: %s", (_, template, tidy) => {
    expect(tidyTemplate(template)).toEqual(tidy);
    expect(putTemplate([], template)).toEqual(tidy ? [tidy] : []);
  });

  it("has twelve services at the most", () => {
    const services = Array.from({ length: 20 }, (_, index) => `service-${index}`);
    expect(tidyTemplate({ ...birth, services })?.services).toEqual(services.slice(0, 12));
  });
});

describe("imported templates", () => {
  it("stand beside one's own: one that differs from the one with its name gets a number", () => {
    const { templates, leftOut } = mergeTemplates([birth], [other, { ...birth, note: "neu" }]);
    expect(templates).toEqual([birth, { ...other, name: "Geburt (2)" }, { ...birth, note: "neu", name: "Geburt (3)" }]);
    expect(leftOut).toBe(0);
  });

  it("keep names that fit", () => {
    const long = { ...birth, name: "ü".repeat(60) };
    expect(namesOf(mergeTemplates([long], [{ ...other, name: long.name }]).templates)).toEqual([
      long.name,
      `${"ü".repeat(56)} (2)`,
    ]);
  });

  it("are counted where they find no room or are none", () => {
    expect(mergeTemplates(many.slice(1), [birth, other, { ...birth, name: "" }])).toEqual({
      templates: [...many.slice(1), birth],
      leftOut: 2,
    });
    const tooMany = [...many, birth];
    expect(mergeTemplates(tooMany, tooMany)).toEqual({ templates: tooMany, leftOut: 0 });
  });

  it("take nothing from one's own, add nothing twice, and are all there while there is room", () => {
    const someTemplates = fc.array(
      fc.record({
        name: fc.constantFrom("Geburt", "Umzug", "Geburt (2)"),
        services: fc.constantFrom(["elterngeld"], ["wohngeld"], ["elterngeld", "wohngeld"]),
        locale: fc.constantFrom("de" as const, "ar" as const),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(someTemplates, someTemplates, (one, two) => {
        const own = mergeTemplates([], one).templates;
        const { templates } = mergeTemplates(own, two);
        expect(templates.slice(0, own.length)).toEqual(own);
        expect(new Set(namesOf(templates)).size).toBe(templates.length);
        expect(mergeTemplates(templates, two).templates).toEqual(templates);
        for (const template of two) {
          const isThere = (candidate: Template) =>
            candidate.name.startsWith(template.name) && isSameContent(candidate, template);
          expect(templates.some(isThere)).toBe(true);
        }
      }),
    );
  });
});

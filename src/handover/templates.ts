import type { LocaleId } from "../catalogue/locales.ts";
import { cutTo, isIdForm } from "./forms.ts";

/** A list that a counsellor hands out again and again. Known by its name. */
export interface Template {
  /** One line of 1 to 60 code points. */
  readonly name: string;
  /** 1 to 12 ids, each once. */
  readonly services: readonly string[];
  readonly locale: LocaleId;
  /** Key of a Gemeinde in Sachsen-Anhalt (AGS, eight digits). */
  readonly place?: string;
  /** At most 280 code points; no control characters but line ends. */
  readonly note?: string;
}

export const MAX_TEMPLATES = 50;
export const MAX_TEMPLATE_NAME = 60;
export const MAX_TEMPLATE_SERVICES = 12;
export const MAX_TEMPLATE_NOTE = 280;

/**
 * A template in its proper form: white space and control characters of the name are single spaces, too long texts and
 * lists are cut, a service stands once, what is no AGS and a blank note are left out.
 * undefined where no name or no service is left.
 */
export function tidyTemplate({ name, services, locale, place, note }: Template): Template | undefined {
  const line = cutTo(name.replace(/[\s\p{Cc}]+/gu, " ").trim(), MAX_TEMPLATE_NAME).trim();
  const ids = [...new Set(services)].filter(isIdForm).slice(0, MAX_TEMPLATE_SERVICES);
  const words = cutTo((note ?? "").replace(/[^\P{Cc}\n]/gu, " ").trim(), MAX_TEMPLATE_NOTE).trim();
  if (line === "" || ids.length === 0) return undefined;
  return {
    name: line,
    services: ids,
    locale,
    ...(place !== undefined && /^15\d{6}$/.test(place) ? { place } : {}),
    ...(words === "" ? {} : { note: words }),
  };
}

/** Whether two templates hand out the same, whatever they are called. */
export function isSameContent(one: Template, other: Template): boolean {
  const content = ({ services, locale, place, note }: Template) => JSON.stringify([services, locale, place, note]);
  return content(one) === content(other);
}

/**
 * Puts a template in the place of the one with its name, else at the end.
 * Changes nothing where it has no name or no service, or would be one more than MAX_TEMPLATES.
 */
export function putTemplate(templates: readonly Template[], template: Template): readonly Template[] {
  const tidy = tidyTemplate(template);
  if (!tidy) return templates;
  if (templates.some(({ name }) => name === tidy.name)) {
    return templates.map((other) => (other.name === tidy.name ? tidy : other));
  }
  return templates.length < MAX_TEMPLATES ? [...templates, tidy] : templates;
}

/** Takes the template of this name away. */
export function removeTemplate(templates: readonly Template[], name: string): readonly Template[] {
  return templates.filter((template) => template.name !== name);
}

/**
 * Adds templates at the end and touches none of one's own. One that is there already is not added again, so that the
 * same file may be read twice; one that differs from the one with its name gets " (2)", " (3)" and so on.
 * `leftOut`: how many found no room below MAX_TEMPLATES, or have no name or no service.
 */
export function mergeTemplates(
  own: readonly Template[],
  imported: readonly Template[],
): { readonly templates: readonly Template[]; readonly leftOut: number } {
  let templates = own;
  let leftOut = 0;
  for (const template of imported) {
    const merged = addTemplate(templates, template);
    if (merged === undefined || merged.length > Math.max(MAX_TEMPLATES, templates.length)) leftOut++;
    else templates = merged;
  }
  return { templates, leftOut };
}

/** Adds one template as `mergeTemplates` does, with no limit; undefined where it has no name or no service. */
export function addTemplate(templates: readonly Template[], template: Template): readonly Template[] | undefined {
  const tidy = tidyTemplate(template);
  if (!tidy) return undefined;
  for (let count = 1; ; count++) {
    const name = count === 1 ? tidy.name : numbered(tidy.name, count);
    const other = templates.find((candidate) => candidate.name === name);
    if (!other) return [...templates, { ...tidy, name }];
    if (isSameContent(other, tidy)) return templates;
  }
}

function numbered(name: string, count: number): string {
  const mark = ` (${count})`;
  return cutTo(name, MAX_TEMPLATE_NAME - mark.length).trim() + mark;
}

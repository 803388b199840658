import * as v from "valibot";
import { LOCALE_IDS, REFERENCE_LOCALE } from "../../catalogue/locales.ts";
import { addTemplate, isSameContent, MAX_TEMPLATES, type Template, tidyTemplate } from "../../handover/templates.ts";
import { fieldsOf, isEachOnce, valuesOf, versionOf } from "./raw-value.ts";
import type { KeptForm } from "./store.ts";

const TEMPLATES_VERSION = 1;

/** What a file of ours begins with. */
const MARK = "wegweiser-templates";
const FILE_VERSION = 1;

/** No honest file is longer, in bytes: a page may look at the size before it reads a file. */
export const MAX_TEMPLATE_FILE = 200_000;

const LocaleName = v.picklist(LOCALE_IDS);

/** A template that needs no mending. */
const WholeTemplate = v.pipe(
  v.strictObject({
    name: v.string(),
    services: v.array(v.string()),
    locale: LocaleName,
    place: v.exactOptional(v.string()),
    note: v.exactOptional(v.string()),
  }),
  v.check((template) => {
    const tidy = tidyTemplate(template);
    return tidy !== undefined && tidy.name === template.name && isSameContent(tidy, template);
  }),
);

const StoredTemplates = v.strictObject({
  version: v.literal(TEMPLATES_VERSION),
  templates: v.pipe(
    v.array(WholeTemplate),
    v.check((templates) => isEachOnce(templates.map(({ name }) => name))),
  ),
});

/** `templates` holds all that can be read, whatever the state. */
export interface ParsedTemplates {
  readonly templates: readonly Template[];
  /** "newer": a later version wrote it, and only that one may write it. */
  readonly state: "ok" | "damaged" | "newer";
  /** Version found, where one is. */
  readonly version?: number;
}

/**
 * Reads stored templates as input from outside. A template that still has a name and a service is never lost to what
 * is broken in it; an unknown language becomes German.
 */
export function parseStoredTemplates(value: unknown): ParsedTemplates {
  if (value === undefined) return { templates: [], state: "ok" };
  const version = versionOf(value);
  const isNewer = version !== undefined && version > TEMPLATES_VERSION;
  return {
    templates: valuesOf(fieldsOf(value).templates).reduce<readonly Template[]>(
      (templates, raw) => addTemplate(templates, roughTemplate(raw)) ?? templates,
      [],
    ),
    state: isNewer ? "newer" : v.is(StoredTemplates, value) ? "ok" : "damaged",
    ...(version === undefined ? {} : { version }),
  };
}

export function writeStoredTemplates(templates: readonly Template[]): unknown {
  return { version: TEMPLATES_VERSION, templates };
}

export const TEMPLATES_FORM: KeptForm<readonly Template[]> = {
  key: "templates",
  empty: [],
  parse(value) {
    const { templates, state } = parseStoredTemplates(value);
    return { value: templates, state };
  },
  write: writeStoredTemplates,
};

/** The fields that are of the right type, still to be put in their proper form. */
function roughTemplate(value: unknown): Template {
  const { name, services, locale, place, note } = fieldsOf(value);
  return {
    name: typeof name === "string" ? name : "",
    services: valuesOf(services).filter((id): id is string => typeof id === "string"),
    locale: v.is(LocaleName, locale) ? locale : REFERENCE_LOCALE,
    ...(typeof place === "string" ? { place } : {}),
    ...(typeof note === "string" ? { note } : {}),
  };
}

export interface ReadTemplates {
  readonly templates: readonly Template[];
  /** How many entries were not in order, or one more than MAX_TEMPLATES. */
  readonly dropped: number;
  /** "newer": written by a newer version of the app; "not-ours": not a file of templates at all. */
  readonly problem?: "not-ours" | "newer";
}

/**
 * Reads a file of templates as hostile input; never throws. Only whole templates pass, the others are counted.
 * Services need only the form of an id: whether they exist is for the page to say.
 */
export function readTemplateFile(text: string): ReadTemplates {
  const content = new TextEncoder().encode(text).length > MAX_TEMPLATE_FILE ? undefined : parseJson(text);
  const { [MARK]: version, templates } = fieldsOf(content);
  if (typeof version === "number" && version > FILE_VERSION) return { templates: [], dropped: 0, problem: "newer" };
  if (version !== FILE_VERSION || !Array.isArray(templates)) return { templates: [], dropped: 0, problem: "not-ours" };
  const whole = templates.filter((template): template is Template => v.is(WholeTemplate, template));
  const taken = whole.slice(0, MAX_TEMPLATES);
  return { templates: taken, dropped: templates.length - taken.length };
}

/** The text of a file that another counsellor can read in, and that a person can read. */
export function writeTemplateFile(templates: readonly Template[]): string {
  return `${JSON.stringify({ [MARK]: FILE_VERSION, templates }, null, 2)}\n`;
}

function parseJson(text: string): unknown {
  try {
    // Some editors put a byte order mark before the text.
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import * as v from "valibot";
import type { UiTexts } from "../../catalogue/content.ts";
import { LOCALE_IDS, type LocaleId } from "../../catalogue/locales.ts";
import { Feeds } from "../../catalogue/schema/feeds.ts";
import { Neighbours } from "../../catalogue/schema/neighbours.ts";
import { PublicOrganisation } from "../../catalogue/schema/office.ts";
import { Operator } from "../../catalogue/schema/operator.ts";
import { Rule } from "../../catalogue/schema/rule.ts";
import { RuleTexts } from "../../catalogue/schema/rule-texts.ts";
import { Danger, SearchText } from "../../catalogue/schema/search-text.ts";
import { PublicService } from "../../catalogue/schema/service.ts";
import { ServiceText } from "../../catalogue/schema/service-text.ts";
import { LifeEvent, Question } from "../../catalogue/schema/situation.ts";
import { StrategySystem } from "../../catalogue/schema/strategy.ts";
import { FormalTexts, Glossary, LifeEventTexts, QuestionTexts } from "../../catalogue/schema/texts.ts";

/** The texts of one locale, as they stand in its folder. */
export interface LocaleTexts {
  readonly ui: UiTexts & { readonly origin: "human" | "machine" | "machine-reviewed" };
  readonly glossary: Glossary;
  readonly questions: v.InferOutput<typeof QuestionTexts>;
  readonly lifeEvents: v.InferOutput<typeof LifeEventTexts>;
  readonly formal: v.InferOutput<typeof FormalTexts>;
  readonly rules: RuleTexts;
  readonly search: SearchText;
  readonly services: ReadonlyMap<string, ServiceText>;
}

/** Everything that is written down, read and parsed, not yet checked against each other. */
export interface RawContent {
  readonly services: readonly PublicService[];
  readonly offices: readonly PublicOrganisation[];
  readonly lifeEvents: readonly LifeEvent[];
  readonly questions: readonly Question[];
  readonly dangers: readonly Danger[];
  /** Deadlines that follow from one date. */
  readonly rules: readonly Rule[];
  readonly neighbours: Neighbours;
  readonly operator: Operator;
  readonly feeds: Feeds;
  /** Systems that the strategy papers of the Land name. */
  readonly strategy: readonly StrategySystem[];
  readonly places: string;
  readonly texts: Readonly<Record<LocaleId, LocaleTexts>>;
  /** One line each: file, record and field, and what is wrong. */
  readonly problems: readonly string[];
}

/** Leichte Sprache is German, and is searched with the German phrases. */
const NO_PHRASES: SearchText = { origin: "machine", services: {}, dangers: {}, stopWords: [] };

/** Reads catalogue, texts and configuration below `root`. Broken records are left out and named in `problems`. */
export function readContent(root = "."): RawContent {
  const problems: string[] = [];
  const parse = <S extends v.GenericSchema>(path: string, schema: S): v.InferOutput<S> | undefined =>
    parseFile(join(root, path), path, schema, problems);
  const folder = (path: string) =>
    existsSync(join(root, path))
      ? readdirSync(join(root, path))
          .filter((file) => file.endsWith(".json"))
          .sort()
      : [];
  const services = folder("src/catalogue/services").flatMap((file) => {
    const service = parse(`src/catalogue/services/${file}`, PublicService);
    if (service && service.id !== basename(file, ".json")) {
      problems.push(
        `src/catalogue/services/${file}: id: is "${service.id}"; the file must be called ${service.id}.json`,
      );
    }
    return service ?? [];
  });
  const localeTexts = (locale: LocaleId): LocaleTexts => {
    const at = `locales/${locale}`;
    return {
      ui: parse(`${at}/ui.json`, v.looseObject({})) as LocaleTexts["ui"],
      glossary: parse(`${at}/glossary.json`, Glossary) as Glossary,
      questions: parse(`${at}/questions.json`, QuestionTexts) as LocaleTexts["questions"],
      lifeEvents: parse(`${at}/life-events.json`, LifeEventTexts) as LocaleTexts["lifeEvents"],
      formal: parse(`${at}/formal.json`, FormalTexts) as LocaleTexts["formal"],
      rules: parse(`${at}/rules.json`, RuleTexts) as RuleTexts,
      search: locale === "de-simple" ? NO_PHRASES : (parse(`${at}/search.json`, SearchText) ?? NO_PHRASES),
      services: new Map(
        folder(`${at}/services`).flatMap((file) => {
          const text = parse(`${at}/services/${file}`, ServiceText);
          return text ? [[basename(file, ".json"), text] as const] : [];
        }),
      ),
    };
  };
  return {
    services,
    offices: folder("src/catalogue/offices").flatMap(
      (file) => parse(`src/catalogue/offices/${file}`, v.array(PublicOrganisation)) ?? [],
    ),
    lifeEvents: parse("src/catalogue/life-events.json", v.array(LifeEvent)) ?? [],
    questions: parse("src/catalogue/questions.json", v.array(Question)) ?? [],
    dangers: parse("src/catalogue/dangers.json", v.array(Danger)) ?? [],
    rules: parse("src/catalogue/rules.json", v.array(Rule)) ?? [],
    neighbours: parse("src/catalogue/places/neighbours.json", Neighbours) as Neighbours,
    strategy: parse("src/catalogue/strategy.json", v.array(StrategySystem)) ?? [],
    feeds: parse("deploy/feeds.json", Feeds) as Feeds,
    operator: parse("deploy/operator.json", Operator) as Operator,
    places: readFileSync(join(root, "src/catalogue/places/places.txt"), "utf8"),
    texts: Object.fromEntries(LOCALE_IDS.map((id) => [id, localeTexts(id)])) as RawContent["texts"],
    problems,
  };
}

function parseFile<S extends v.GenericSchema>(path: string, name: string, schema: S, problems: string[]) {
  try {
    const result = v.safeParse(schema, JSON.parse(readFileSync(path, "utf8")));
    if (result.success) return result.output as v.InferOutput<S>;
    problems.push(...result.issues.map((issue) => `${name}: ${fieldOf(issue)}: ${issue.message}`));
  } catch (error) {
    problems.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return undefined;
}

/** The field that is wrong; in a list the record by its id, because nobody counts to the 27th. */
function fieldOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue) ?? "record";
  const record = issue.path?.[0]?.value as { id?: unknown } | undefined;
  return /^\d+\./.test(path) && typeof record?.id === "string" ? path.replace(/^\d+/, record.id) : path;
}

import type { GlossaryTerms, PageContent, Service, ServiceSummary, Terms } from "../../catalogue/content.ts";
import type { LifeEvent } from "../../catalogue/schema/situation.ts";
import { rulesFor } from "../../finder/deadlines.ts";
import { FORMAL_PAGES, type Page } from "../../handover/addresses.ts";
import type { RawContent } from "../content/read-content.ts";

/** The service that every page with a place needs: the number that says who is responsible. */
const AUTHORITY = "behoerdennummer-115";

/** The office that stands in where the right one is not known. */
const MAIN_OFFICE = "kreisverwaltung";

/** Every page of a locale. */
export function allPages({ services, lifeEvents }: Pick<RawContent, "services" | "lifeEvents">): readonly Page[] {
  return [
    { kind: "start" },
    ...lifeEvents.map(({ id }) => ({ kind: "life-event", id }) as const),
    ...services.map(({ id }) => ({ kind: "service", id }) as const),
    { kind: "index" },
    { kind: "help-now" },
    { kind: "list" },
    { kind: "counsellors" },
    ...FORMAL_PAGES.map((id) => ({ kind: "formal", id }) as const),
  ];
}

const NOTHING: PageContent = {
  services: [],
  summaries: [],
  formal: {},
  lifeEventTexts: {},
  questionTexts: {},
  glossary: { documents: {}, offices: {} },
  germanGlossary: { documents: {}, offices: {} },
  rules: [],
};

/** The part of everything that a page shows: it wakes without waiting for a whole language. */
export function contentFor(page: Page, all: PageContent, lifeEvents: readonly LifeEvent[]): PageContent {
  const summaries = (wanted: (id: string, service: PageContent["summaries"][number]) => boolean) =>
    all.summaries.filter((service) => service.id === AUTHORITY || wanted(service.id, service));
  switch (page.kind) {
    case "life-event":
      return {
        ...NOTHING,
        ...situationTerms(page.id, all, lifeEvents),
        summaries: summaries((_, { lifeEvents: ranks }) => page.id in ranks),
      };
    case "service": {
      const service = all.services.find(({ id }) => id === page.id);
      return {
        ...NOTHING,
        ...(service ? serviceTerms(service, all) : {}),
        services: service ? [withoutSearch(service)] : [],
        summaries: summaries((id) => service?.related?.includes(id) ?? false).map(toNameOnly),
      };
    }
    case "help-now":
      return { ...NOTHING, summaries: summaries((_, { helpNow }) => helpNow !== undefined) };
    case "index":
      return { ...NOTHING, summaries: all.summaries.map(toNameOnly) };
    case "formal":
      return { ...NOTHING, formal: pick(all.formal, [page.id]) };
    case "start":
    case "list":
    case "counsellors":
    case "not-found":
      return { ...NOTHING, summaries: summaries(() => false) };
  }
}

/** The words of a life event and of the questions that it may ask. */
function situationTerms(id: string, all: Terms, lifeEvents: readonly LifeEvent[]): Partial<Terms> {
  const lifeEvent = lifeEvents.find((candidate) => candidate.id === id);
  return {
    lifeEventTexts: pick(all.lifeEventTexts, [id]),
    questionTexts: pick(all.questionTexts, lifeEvent?.questions ?? []),
  };
}

/** The papers and offices that a service names, and the deadlines on its page. */
function serviceTerms({ id, documents = [], offices = [] }: Service, all: Terms): Partial<Terms> {
  const named = (glossary: GlossaryTerms) => ({
    documents: pick(glossary.documents, documents),
    offices: pick(glossary.offices, [...offices, MAIN_OFFICE]),
  });
  return { glossary: named(all.glossary), germanGlossary: named(all.germanGlossary), rules: rulesFor(id, all.rules) };
}

function pick<Value>(from: Readonly<Record<string, Value>>, keys: readonly string[]): Record<string, Value> {
  return Object.fromEntries(keys.flatMap((key) => (key in from ? [[key, from[key] as Value]] : [])));
}

function withoutSearch({ searchNames: _, ...service }: Service): Service {
  return service;
}

/** For a plain link: the name. Only the number that says who is responsible keeps its channel. */
function toNameOnly(service: ServiceSummary): ServiceSummary {
  const { id, name, kind, german, text } = service;
  const channels = id === AUTHORITY ? service.channels : [];
  return {
    id,
    name,
    kind,
    lifeEvents: {},
    german,
    channels,
    text: { ...text, summary: "", nextStep: "", channels: {} },
  };
}

import type { PageContent, ServiceSummary } from "../../catalogue/content.ts";
import { FORMAL_PAGES, type Page } from "../../handover/addresses.ts";
import type { RawContent } from "../content/read-content.ts";

/** The service that every page with a place needs: the number that says who is responsible. */
const AUTHORITY = "behoerdennummer-115";

/** Every page of a locale. */
export function allPages({ services, lifeEvents }: Pick<RawContent, "services" | "lifeEvents">): readonly Page[] {
  return [
    { kind: "start" },
    ...lifeEvents.map(({ id }) => ({ kind: "life-event", id }) as const),
    ...services.map(({ id }) => ({ kind: "service", id }) as const),
    { kind: "index" },
    { kind: "help-now" },
    ...FORMAL_PAGES.map((id) => ({ kind: "formal", id }) as const),
  ];
}

/** The part of everything that a page shows, inlined in its HTML so that it hydrates without a further request. */
export function contentFor(page: Page, all: PageContent): PageContent {
  const summaries = (wanted: (id: string, service: PageContent["summaries"][number]) => boolean) =>
    all.summaries.filter((service) => service.id === AUTHORITY || wanted(service.id, service));
  switch (page.kind) {
    case "life-event":
      return { services: [], formal: {}, summaries: summaries((_, { lifeEvents }) => page.id in lifeEvents) };
    case "service": {
      const service = all.services.find(({ id }) => id === page.id);
      return {
        services: service ? [service] : [],
        formal: {},
        summaries: summaries((id) => service?.related?.includes(id) ?? false).map(toNameOnly),
      };
    }
    case "help-now":
      return { services: [], formal: {}, summaries: summaries((_, { helpNow }) => helpNow !== undefined) };
    case "index":
      return { services: [], formal: {}, summaries: all.summaries.map(toNameOnly) };
    case "formal":
      return { services: [], summaries: [], formal: { [page.id]: all.formal[page.id] as never } };
    case "start":
    case "not-found":
      return { services: [], formal: {}, summaries: summaries(() => false) };
  }
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

import { render } from "preact-render-to-string";
import type { Core, PageContent } from "../../catalogue/content.ts";
import { LOCALE_IDS, LOCALES } from "../../catalogue/locales.ts";
import { type Page, pathOf } from "../../handover/addresses.ts";
import { App } from "../../views/app.tsx";
import { metaOf } from "../../views/meta.ts";
import { type Prerendered, restingState } from "../../views/resting-state.ts";
import { createWords } from "../../views/text.ts";

export interface RenderedPage {
  readonly lang: string;
  readonly dir: string;
  readonly head: string;
  readonly app: string;
}

/** One page as HTML: what stands in the head, and the app. */
export function renderPage(prerendered: Prerendered): RenderedPage {
  const { core, page, content } = prerendered;
  const words = createWords(core);
  const state = restingState(prerendered);
  return {
    lang: words.locale.tag,
    dir: words.locale.dir,
    head: headOf(core, page, content),
    app: render(<App state={state} words={words} />),
  };
}

function headOf(core: Core, page: Page, content: PageContent): string {
  const words = createWords(core);
  const { title, description } = metaOf(page, core, content, words);
  const origin = core.operator.origin ?? "";
  const address = (locale: (typeof LOCALE_IDS)[number]) => escapeHtml(origin + pathOf(locale, page));
  return [
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}">`,
    `<link rel="canonical" href="${address(core.locale)}">`,
    ...LOCALE_IDS.map((id) => `<link rel="alternate" hreflang="${LOCALES[id].tag}" href="${address(id)}">`),
    `<meta property="og:title" content="${escapeHtml(title)}">`,
    `<meta property="og:description" content="${escapeHtml(description)}">`,
    `<meta property="og:type" content="website">`,
    `<meta property="og:locale" content="${words.locale.tag}">`,
    `<meta name="theme-color" content="#00456b" media="(prefers-color-scheme: light)">`,
    `<meta name="theme-color" content="#10202b" media="(prefers-color-scheme: dark)">`,
    `<meta name="referrer" content="no-referrer">`,
    `<meta name="format-detection" content="telephone=no">`,
    `<link rel="manifest" href="/${core.locale}/manifest.webmanifest">`,
    `<link rel="icon" href="/icons/icon.svg" type="image/svg+xml">`,
    `<link rel="apple-touch-icon" href="/icons/icon-192.png">`,
    structuredData(core, page, content, origin),
  ].join("\n    ");
}

/** schema.org for search engines: the service, with what is known of it. */
function structuredData(core: Core, page: Page, content: PageContent, origin: string): string {
  const service = page.kind === "service" ? content.services.find(({ id }) => id === page.id) : undefined;
  if (!service) return "";
  return jsonScript("application/ld+json", {
    "@context": "https://schema.org",
    "@type": "GovernmentService",
    name: service.text.title,
    alternateName: service.name,
    description: service.text.summary,
    inLanguage: LOCALES[core.locale].tag,
    url: origin + pathOf(core.locale, page),
    areaServed: { "@type": "State", name: "Sachsen-Anhalt" },
    dateModified: service.checkedOn,
  });
}

/** Data for scripts, safe inside HTML whatever the texts hold. */
export function jsonScript(type: string, data: unknown, id?: string): string {
  const json = JSON.stringify(data).replace(/</g, "\\u003c");
  return `<script type="${type}"${id ? ` id="${id}"` : ""}>${json}</script>`;
}

export function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

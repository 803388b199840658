import { hydrate, render } from "preact";
import type { LocaleId } from "../catalogue/locales.ts";
import { type PackIndex, packsOf } from "../catalogue/packs.ts";
import { type Page, parsePath } from "../handover/addresses.ts";
import { App } from "../views/app.tsx";
import { createWords } from "../views/text.ts";
import "../views/styles/index.css";
import { createApp } from "./app-state.ts";
import { startNavigation } from "./navigation.ts";
import { loadContent, loadCore, loadPageContent } from "./packs.ts";

/** What the build wrote into the page. Without `page` it is the offline shell. */
interface Embedded {
  readonly locale: LocaleId;
  readonly packs: PackIndex;
  readonly records: string;
  readonly today: string;
  readonly page?: Page;
  /** The file with what this page shows; it is preloaded. */
  readonly content?: string;
}

async function start(): Promise<void> {
  const root = document.getElementById("app");
  const embedded = JSON.parse(document.getElementById("page")?.textContent ?? "null") as Embedded | null;
  if (!root || !embedded) return;
  const packs = packsOf(embedded.packs);
  const own = packs.find(({ locale }) => locale === embedded.locale);
  if (!own) throw new Error(`There is no pack for ${embedded.locale}`);
  const loadAll = () => loadContent(own, embedded.records);
  const [core, content] = await Promise.all([
    loadCore(own),
    embedded.content ? loadPageContent(embedded.content).catch(loadAll) : loadAll(),
  ]);
  const page = embedded.page ?? parsePath(location.pathname)?.page ?? { kind: "start" };
  const words = createWords(core);
  const app = createApp({ core, packs, page, content, today: embedded.today }, embedded.records);
  const tree = <App state={app.state} words={words} />;
  if (embedded.page) hydrate(tree, root);
  else {
    root.replaceChildren();
    render(tree, root);
  }
  app.wake();
  startNavigation(app, words, embedded.page ? loadAll : undefined);
  // Not needed to read: a chunk of its own, after the page is shown.
  void import("./updates.ts").then(
    ({ startUpdates }) => startUpdates(app),
    () => undefined,
  );
}

// The page is whole without this script; what needs it is hidden then, as it is without JavaScript.
start().catch((error: unknown) => {
  document.documentElement.dataset.script = "failed";
  console.error(error);
});

import { batch } from "@preact/signals";
import type { PageContent } from "../catalogue/content.ts";
import { isLocaleId } from "../catalogue/locales.ts";
import { parsePath, type Route } from "../handover/addresses.ts";
import { metaOf } from "../views/meta.ts";
import type { Words } from "../views/text.ts";
import { type RunningApp, refreshOffline } from "./app-state.ts";
import { remember } from "./storage.ts";

/**
 * Takes over navigation within a language once its pack is there: no further request, works offline.
 * Until then, and for every other link, the browser does what it always does.
 * @param load gets all that the pages of this language show; undefined where the page was rendered from it
 */
export function startNavigation(app: RunningApp, words: Words, load: (() => Promise<PageContent>) | undefined): void {
  const { state } = app;
  let ready = load === undefined;
  const packIsHere = () => {
    ready = true;
    document.documentElement.dataset.ready = "pack";
    void import("../views/paper/page-imprint.tsx").then(
      ({ showImprint }) => showImprint(state, words),
      () => undefined,
    );
  };
  if (!load) {
    document.title = metaOf(state.page.value, state.core, state.content.value, words).title;
    packIsHere();
  } else {
    const loadPack = (): Promise<void> =>
      load().then(
        (content) => {
          state.content.value = content;
          packIsHere();
          return refreshOffline(state);
        },
        () => {
          state.isPackMissing.value = true;
          addEventListener("online", loadPack, { once: true });
        },
      );
    whenIdle(loadPack);
  }
  const go = (route: Route, scroll: { top: number } | "focus") => {
    batch(() => {
      state.page.value = route.page;
      app.readAddress();
    });
    document.title = metaOf(route.page, state.core, state.content.value, words).title;
    // The new page stands in the document from the next frame on.
    requestAnimationFrame(() => {
      if (scroll === "focus") {
        scrollTo(0, 0);
        document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
      } else scrollTo(0, scroll.top);
    });
  };
  document.addEventListener("click", (event) => {
    const link = linkOf(event);
    if (!link) return;
    if (link.hash === "#inhalt" && link.pathname === location.pathname) {
      // The skip link must not replace the answers in the address.
      event.preventDefault();
      document.getElementById("inhalt")?.focus();
      return;
    }
    if (link.dataset.locale && isLocaleId(link.dataset.locale)) remember("locale", link.dataset.locale);
    const route = parsePath(link.pathname);
    const isElsewhere = !route || route.locale !== state.core.locale || link.dataset.locale !== undefined;
    const isSamePage = link.pathname === location.pathname && link.hash !== "";
    if (!ready || isElsewhere || isSamePage) return;
    event.preventDefault();
    history.replaceState({ top: scrollY }, "");
    history.pushState(null, "", link.pathname + link.hash);
    go(route, "focus");
  });
  history.scrollRestoration = "manual";
  addEventListener("pagehide", () => history.replaceState({ top: scrollY }, ""));
  addEventListener("popstate", (event) => {
    const route = parsePath(location.pathname);
    if (!route || route.locale !== state.core.locale) return location.reload();
    if (JSON.stringify(route.page) === JSON.stringify(state.page.value)) return app.readAddress();
    if (!ready) return location.reload();
    go(route, { top: Number((event.state as { top?: number } | null)?.top ?? 0) });
  });
  const arrivedAt = (history.state as { top?: number } | null)?.top;
  if (arrivedAt) scrollTo(0, arrivedAt);
}

/** The link of a plain click on this site; clicks that mean "new tab" or "save" stay the browser's. */
function linkOf(event: MouseEvent): HTMLAnchorElement | undefined {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return undefined;
  const link = (event.target as Element | null)?.closest?.("a");
  if (!link || link.origin !== location.origin || link.target || link.hasAttribute("download")) return undefined;
  return link;
}

/** After the page is shown and idle; at once where a test or a slow device asks for nothing else. */
function whenIdle(work: () => Promise<void>): void {
  const run = () => void work().catch(() => undefined);
  if ("requestIdleCallback" in globalThis) requestIdleCallback(run, { timeout: 3000 });
  else setTimeout(run, 1000);
}

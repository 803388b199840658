import type { Core, PageContent } from "../catalogue/content.ts";
import type { Page } from "../handover/addresses.ts";
import type { Words } from "./text.ts";

/** Title and description of a page, for the tab, the bookmark and the preview of a shared link. */
export interface PageMeta {
  readonly title: string;
  readonly description: string;
}

export function metaOf(page: Page, core: Core, content: PageContent, { t }: Words): PageMeta {
  const own = ownMeta(page, core, content, t);
  const app = t("app.name");
  return {
    title: page.kind === "start" ? `${app}: ${own.title}` : `${own.title} – ${app}`,
    description: own.description,
  };
}

function ownMeta(page: Page, core: Core, content: PageContent, t: Words["t"]): PageMeta {
  const description = t("app.description");
  /** What a tab, a history or a preview may show of a page that nobody else should see. */
  const neutral = { title: t("exit.title"), description };
  switch (page.kind) {
    case "start":
      return { title: t("start.title"), description };
    case "life-event": {
      const text = content.lifeEventTexts[page.id];
      if (core.lifeEvents.some(({ id, sensitive }) => id === page.id && sensitive)) return neutral;
      return text ? { title: text.title, description: text.intro } : { title: t("notFound.title"), description };
    }
    case "service": {
      const service = content.services.find(({ id }) => id === page.id);
      if (service?.sensitive) return neutral;
      const text = service?.text;
      return text ? { title: text.title, description: text.summary } : { title: t("notFound.title"), description };
    }
    case "index":
      return { title: t("search.title"), description: t("index.intro") };
    case "help-now":
      return { title: t("helpNow.title"), description: t("helpNow.intro") };
    case "list":
      return { title: t("list.title"), description: t("list.intro") };
    case "counsellors":
      return { title: t("counsellors.title"), description: t("counsellors.intro") };
    case "formal": {
      const text = content.formal[page.id];
      return { title: text?.title ?? t("notFound.title"), description: text?.intro ?? description };
    }
    case "not-found":
      return { title: t("notFound.title"), description: t("notFound.text") };
  }
}

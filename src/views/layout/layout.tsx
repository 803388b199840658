import type { ComponentChildren } from "preact";
import type { Page } from "../../handover/addresses.ts";
import { Icon } from "../components/icon.tsx";
import { Link } from "../components/link.tsx";
import { PageTools } from "../components/page-tools.tsx";
import { isSensitive } from "../exit.ts";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";
import { Footer } from "./footer.tsx";
import { LanguageMenu } from "./language-menu.tsx";
import { Notices, OriginNotice } from "./notices.tsx";
import { QuickExit } from "./quick-exit.tsx";

export function Layout({ children }: { children: ComponentChildren }) {
  const { t } = useWords();
  const app = useApp();
  const { page } = app;
  return (
    <>
      <a class="skip-link" href="#inhalt">
        {t("nav.skip")}
      </a>
      <header class="header">
        <div class="header-inner">
          <Link to={{ kind: "start" }} class="brand" current={page.value.kind === "start"}>
            <span translate={false}>{t("app.name")}</span>
          </Link>
          <div class="header-links">
            <Link to={{ kind: "index" }} class="button-plain" current={page.value.kind === "index"}>
              <Icon name="search" />
              {t("nav.search")}
            </Link>
            <LanguageMenu />
            <Link to={{ kind: "help-now" }} class="button button-urgent" current={page.value.kind === "help-now"}>
              <Icon name="help" />
              {t("nav.helpNow")}
            </Link>
          </div>
        </div>
      </header>
      <Notices />
      <main id="inhalt" tabIndex={-1}>
        {isSensitive(page.value, app) && <QuickExit />}
        <OriginNotice />
        {children}
        {!hasOwnTools(page.value) && <PageTools key={JSON.stringify(page.value)} />}
      </main>
      <Footer />
    </>
  );
}

/** Pages that have them at a better place; a list and the desk of counsellors are there to be handed over. */
function hasOwnTools({ kind }: Page): boolean {
  return kind === "service" || kind === "start" || kind === "list" || kind === "counsellors";
}

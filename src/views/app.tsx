import type { Page } from "../handover/addresses.ts";
import { Layout } from "./layout/layout.tsx";
import { CounsellorsPage } from "./pages/counsellors-page.tsx";
import { FormalPage } from "./pages/formal-page.tsx";
import { HelpNowPage } from "./pages/help-now-page.tsx";
import { IndexPage } from "./pages/index-page.tsx";
import { LifeEventPage } from "./pages/life-event-page.tsx";
import { ListPage } from "./pages/list-page.tsx";
import { NotFoundPage } from "./pages/not-found-page.tsx";
import { ServicePage } from "./pages/service-page.tsx";
import { StartPage } from "./pages/start-page.tsx";
import { AppContext, type AppState, useApp } from "./state.ts";
import { type Words, WordsContext } from "./text.ts";

/** The whole app for one locale; `state.page` says which page. */
export function App({ state, words }: { state: AppState; words: Words }) {
  return (
    <AppContext.Provider value={state}>
      <WordsContext.Provider value={words}>
        <Layout>
          <CurrentPage />
        </Layout>
      </WordsContext.Provider>
    </AppContext.Provider>
  );
}

function CurrentPage() {
  const { page } = useApp();
  return <PageFor key={JSON.stringify(page.value)} page={page.value} />;
}

function PageFor({ page }: { page: Page }) {
  switch (page.kind) {
    case "start":
      return <StartPage />;
    case "life-event":
      return <LifeEventPage id={page.id} />;
    case "service":
      return <ServicePage id={page.id} />;
    case "index":
      return <IndexPage />;
    case "help-now":
      return <HelpNowPage />;
    case "list":
      return <ListPage />;
    case "counsellors":
      return <CounsellorsPage />;
    case "formal":
      return <FormalPage id={page.id} />;
    case "not-found":
      return <NotFoundPage />;
  }
}

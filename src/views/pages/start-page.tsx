import { isIconName } from "../../catalogue/icons.ts";
import type { LifeEvent } from "../../catalogue/schema/situation.ts";
import { AuthorityNumber } from "../components/authority-number.tsx";
import { Icon } from "../components/icon.tsx";
import { Link } from "../components/link.tsx";
import { OfflinePanel } from "../components/offline-panel.tsx";
import { PageTools } from "../components/page-tools.tsx";
import { SearchField } from "../components/search-field.tsx";
import { Sentences } from "../components/sentences.tsx";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";

export function StartPage() {
  const { t } = useWords();
  const { core } = useApp();
  const further = core.lifeEvents.filter(({ prominent }) => !prominent);
  return (
    <>
      <h1 tabIndex={-1}>{t("start.title")}</h1>
      <p class="lead">
        <Sentences text={t("start.intro")} />
      </p>
      <SearchField />
      <nav aria-label={t("start.situations")}>
        <Situations lifeEvents={core.lifeEvents.filter(({ prominent }) => prominent)} class="tiles" />
        {further.length > 0 && (
          <>
            <h2>{t("start.more")}</h2>
            <Situations lifeEvents={further} class="tiles tiles-small" />
          </>
        )}
      </nav>
      <section class="panel panel-urgent" aria-labelledby="h-help">
        <h2 id="h-help">{t("start.helpNowTitle")}</h2>
        <p>
          <Sentences text={t("start.helpNowText")} />
        </p>
        <Link to={{ kind: "help-now" }} class="button button-urgent">
          <Icon name="help" />
          {t("nav.helpNow")}
        </Link>
      </section>
      <section class="panel" aria-labelledby="h-person">
        <h2 id="h-person">{t("start.person")}</h2>
        <p>
          <Sentences text={t("start.personText")} />
        </p>
        <AuthorityNumber short />
      </section>
      <section class="panel" aria-labelledby="h-index">
        <h2 id="h-index">{t("nav.allServices")}</h2>
        <p>
          <Sentences text={t("start.allServicesText")} />
        </p>
        <Link to={{ kind: "index" }} class="button">
          <Icon name="list" />
          {t("nav.allServices")}
        </Link>
      </section>
      <section class="panel needs-script" aria-labelledby="h-list">
        <h2 id="h-list">{t("nav.list")}</h2>
        <p>
          <Sentences text={t("keep.startText")} />
        </p>
        <Link to={{ kind: "list" }} class="button">
          <Icon name="keep" />
          {t("nav.list")}
        </Link>
      </section>
      <PageTools />
      <OfflinePanel />
    </>
  );
}

function Situations({ lifeEvents, class: className }: { lifeEvents: readonly LifeEvent[]; class: string }) {
  const { core } = useApp();
  return (
    <ul class={className}>
      {lifeEvents.map(({ id, icon }) => (
        <li key={id}>
          <Link to={{ kind: "life-event", id }} class="tile">
            {isIconName(icon) && <Icon name={icon} />}
            <span class="tile-words">
              <span class="tile-title">{core.lifeEventNames[id]?.title}</span>
              <span class="tile-short">
                <Sentences text={core.lifeEventNames[id]?.short ?? ""} />
              </span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

import { Link } from "../components/link.tsx";
import { Sentences } from "../components/sentences.tsx";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";

/** Leads on: an old or cut link is no dead end. */
export function NotFoundPage() {
  const { t } = useWords();
  const { core } = useApp();
  return (
    <>
      <h1 tabIndex={-1}>{t("notFound.title")}</h1>
      <p class="lead">
        <Sentences text={t("notFound.text")} />
      </p>
      <ul class="link-list">
        <li>
          <Link to={{ kind: "help-now" }}>{t("nav.helpNow")}</Link>
        </li>
        {core.lifeEvents.map(({ id }) => (
          <li key={id}>
            <Link to={{ kind: "life-event", id }}>{core.lifeEventNames[id]?.title}</Link>
          </li>
        ))}
        <li>
          <Link to={{ kind: "index" }}>{t("nav.allServices")}</Link>
        </li>
      </ul>
    </>
  );
}

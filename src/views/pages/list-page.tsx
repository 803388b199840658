import { isListFragment } from "../../handover/list-link.ts";
import { Sentences } from "../components/sentences.tsx";
import { useChunk } from "../components/use-chunk.ts";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";

/** The person's own list, or one that somebody handed over: then it stands in the fragment. Both need script. */
export function ListPage() {
  const { t } = useWords();
  const { fragment } = useApp();
  const List = useChunk(() => import("../list/list-view.tsx").then(({ ListView }) => ListView));
  const isHanded = isListFragment(fragment.value);
  return (
    <>
      <h1 key={String(isHanded)} tabIndex={-1}>
        {t(isHanded ? "handed.title" : "list.title")}
      </h1>
      <p key={`intro-${isHanded}`} class="lead">
        <Sentences text={t(isHanded ? "handed.intro" : "list.intro")} />
      </p>
      <p class="no-script">
        <Sentences text={t("list.noScript")} />
      </p>
      <div class="needs-script on-paper">
        {List === "failed" ? (
          <p class="warning">{t("list.failed")}</p>
        ) : List ? (
          <List key={fragment.value} />
        ) : (
          <p>{t("list.loading")}</p>
        )}
      </div>
    </>
  );
}

import { useState } from "preact/hooks";
import { isSensitive } from "../exit.ts";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";
import { Changing } from "./changing.tsx";
import { Icon } from "./icon.tsx";
import { Link } from "./link.tsx";
import { Sentences } from "./sentences.tsx";

/** Puts a service on the person's own list, or takes it off; says where the list is. Needs script. */
export function KeepButton({ id, title }: { id: string; title: string }) {
  const { t } = useWords();
  const app = useApp();
  const { list, actions } = app;
  const items = list.value?.value.items ?? [];
  const isKept = items.some((item) => item.id === id);
  const [outcome, setOutcome] = useState<"kept" | "keep.full" | "list.failed">();
  const problem = outcome && list.value?.problem;
  const said = outcome === "kept" ? problem && (`storage.${problem}` as const) : outcome;
  const change = () =>
    actions
      .kept()
      .then(({ keep }) => keep(id, !isKept))
      .then(
        (isDone) => setOutcome(isDone ? "kept" : "keep.full"),
        () => setOutcome("list.failed"),
      );
  return (
    <div class="keep needs-script">
      <button type="button" class="button-plain" onClick={() => void change()}>
        <Icon name={isKept ? "kept" : "keep"} />
        <span>
          <Changing>{t(isKept ? "keep.remove" : "keep.add")}</Changing>
          <span class="visually-hidden">{`: ${title}`}</span>
        </span>
      </button>
      <span role="status">
        {isKept && (
          <Link to={{ kind: "list" }}>
            <Changing>{t("keep.goToList", { count: items.length })}</Changing>
          </Link>
        )}
        {said && <Sentences text={t(said)} />}
        {isKept && isSensitive(app.page.value, app) && <Sentences text={t("list.seenByOthers")} />}
      </span>
    </div>
  );
}

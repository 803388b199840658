import { useEffect, useState } from "preact/hooks";
import linkCodes from "../../catalogue/link-codes.json";
import { decodeList } from "../../handover/list-fragment.ts";
import { isListFragment } from "../../handover/list-link.ts";
import { QuickExit } from "../layout/quick-exit.tsx";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";
import { HandedList } from "./handed-list.tsx";
import { OwnListView } from "./own-list-view.tsx";
import "../styles/forms.css";
import "../styles/handover.css";

/** The own list, or the one in the address. Both need the whole language: until it is there the page says so. */
export function ListView() {
  const { t } = useWords();
  const { content, fragment, list, isPackMissing, actions } = useApp();
  const [isFailed, setFailed] = useState(false);
  useEffect(() => void actions.kept().catch(() => setFailed(true)), []);
  useEffect(() => {
    // On paper the sheet says what the head of the page would say.
    document.body.classList.add("has-sheet");
    return () => document.body.classList.remove("has-sheet");
  }, []);
  const isHanded = isListFragment(fragment.value);
  if (isFailed && !isHanded && !list.value) return <p class="warning">{t("list.failed")}</p>;
  if (content.value.search === undefined && isPackMissing.value) return <p class="warning">{t("list.failed")}</p>;
  if (content.value.search === undefined || (!isHanded && !list.value)) return <p>{t("list.loading")}</p>;
  const decoded = isHanded ? decodeList(fragment.value, linkCodes) : undefined;
  const ids = decoded?.list.services ?? list.value?.value.items.map(({ id }) => id) ?? [];
  const isSensitive = content.value.services.some((service) => service.sensitive && ids.includes(service.id));
  return (
    <>
      {isSensitive && <QuickExit />}
      {decoded ? <HandedList decoded={decoded} /> : <OwnListView />}
    </>
  );
}

import { useState } from "preact/hooks";
import { MAX_SERVICES } from "../../handover/list-fragment.ts";
import { Icon } from "../components/icon.tsx";
import type { ListDraft } from "../share/draft.ts";
import { ShareList } from "../share/share-list.tsx";
import type { ChosenPlace } from "../state.ts";
import { useWords } from "../text.ts";

interface ListToolsProps {
  readonly services: readonly string[];
  /** The place of a list that was handed over. One's own goes into a link only where one puts it there. */
  readonly place?: ChosenPlace | undefined;
  /** Empties the list, where it is the person's own. */
  readonly onClear?: () => void;
}

/** What can be done with a whole list: hand it over, print it, empty it. */
export function ListTools({ services, place, onClear }: ListToolsProps) {
  const { t, locale } = useWords();
  const [draft, setDraft] = useState<ListDraft>();
  const start = () => ({ services: services.slice(0, MAX_SERVICES), locale: locale.id, place, note: "" });
  return (
    <>
      <div class="row">
        <button
          type="button"
          class="button"
          aria-expanded={draft !== undefined}
          onClick={() => setDraft(draft ? undefined : start())}
        >
          <Icon name="share" />
          {t("share.title")}
        </button>
        <button type="button" class="button-plain" onClick={() => print()}>
          <Icon name="print" />
          {t("list.print")}
        </button>
        {onClear && (
          <button type="button" class="button-plain" onClick={onClear}>
            <Icon name="trash" />
            {t("list.clear")}
          </button>
        )}
      </div>
      {draft && (
        <section class="panel" aria-labelledby="h-share">
          <h2 id="h-share">{t("share.title")}</h2>
          {services.length > MAX_SERVICES && <p class="note">{t("share.tooMany", { max: MAX_SERVICES })}</p>}
          <ShareList draft={draft} onDraft={(change) => setDraft((now) => now && change(now))} />
        </section>
      )}
    </>
  );
}

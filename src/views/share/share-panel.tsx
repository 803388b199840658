import { useEffect, useRef, useState } from "preact/hooks";
import { match } from "../../finder/match.ts";
import { MAX_SERVICES } from "../../handover/list-fragment.ts";
import { type AppState, useApp } from "../state.ts";
import { useWords } from "../text.ts";
import type { ListDraft } from "./draft.ts";
import { ShareList } from "./share-list.tsx";
import { SharePage } from "./share-page.tsx";
import "../styles/forms.css";
import "../styles/handover.css";

/** "Weitergeben" on any page: the page as it is, or a list of services for somebody in their language. */
export function SharePanel() {
  const { t, locale } = useWords();
  const app = useApp();
  const [what, setWhat] = useState<"page" | "services">(app.page.value.kind === "service" ? "services" : "page");
  const [draft, setDraft] = useState<ListDraft>({ services: servicesOfPage(app), locale: locale.id, note: "" });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="panel" aria-labelledby="h-share">
      <h2 id="h-share" ref={heading} tabIndex={-1}>
        {t("share.title")}
      </h2>
      <fieldset class="choice">
        <legend>{t("share.what")}</legend>
        {(["page", "services"] as const).map((option) => (
          <label key={option} class="tick">
            <input type="radio" name="share-what" checked={what === option} onChange={() => setWhat(option)} />
            {t(`share.${option}`)}
          </label>
        ))}
      </fieldset>
      {what === "page" ? <SharePage /> : <ShareList draft={draft} onDraft={setDraft} />}
    </section>
  );
}

/** What a list from this page begins with: its service, or what probably fits after the answers so far. */
function servicesOfPage({ page, core, content, answers }: AppState): readonly string[] {
  const { value } = page;
  if (value.kind === "service") return [value.id];
  const lifeEvent = value.kind === "life-event" && core.lifeEvents.find(({ id }) => id === value.id);
  if (!lifeEvent) return [];
  const { likely } = match(lifeEvent, content.value.summaries, answers.value.answers);
  return likely.slice(0, MAX_SERVICES).map(({ service }) => service.id);
}

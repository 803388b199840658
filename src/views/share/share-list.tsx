import { useEffect, useRef, useState } from "preact/hooks";
import { MAX_NOTE, MAX_SERVICES } from "../../handover/list-fragment.ts";
import { Changing } from "../components/changing.tsx";
import { printList, takeSheetAway } from "../paper/print-list.tsx";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";
import { type ListDraft, linkOfDraft } from "./draft.ts";
import { Includes } from "./includes.tsx";
import { LanguageChoice } from "./language-choice.tsx";
import { PlacePicker } from "./place-picker.tsx";
import { ServicePicker } from "./service-picker.tsx";
import { Ways } from "./ways.tsx";

interface ShareListProps {
  readonly draft: ListDraft;
  /** Changes the draft as it is then: a place may be found only after something else was changed. */
  readonly onDraft: (change: (draft: ListDraft) => ListDraft) => void;
}

/** Puts a list together and hands it over: services, language, place, note; then what goes along, and the ways. */
export function ShareList({ draft, onDraft }: ShareListProps) {
  const { t } = useWords();
  const app = useApp();
  const [withGerman, setWithGerman] = useState(false);
  const [printing, setPrinting] = useState<"preparing" | "failed">();
  const ways = useRef<HTMLDivElement>(null);
  const { services, locale, place, note } = draft;
  const link = linkOfDraft(draft);
  const change = (part: Partial<ListDraft>) => onDraft((now) => ({ ...now, ...part }));
  useEffect(() => setPrinting(undefined), [draft]);
  useEffect(() => takeSheetAway, []);
  const titleOf = (id: string) => app.content.value.summaries.find((service) => service.id === id)?.text.title ?? id;
  const isGerman = locale.startsWith("de");
  const print = async () => {
    if (!link) return;
    setPrinting("preparing");
    await printList({ app, draft, link, withGerman: withGerman && !isGerman }).then(
      () => setPrinting(undefined),
      () => setPrinting("failed"),
    );
  };
  return (
    <>
      <ServicePicker
        chosen={services}
        titleOf={titleOf}
        onChange={(chosen) => change({ services: chosen })}
        onDone={() => ways.current?.querySelector<HTMLElement>(".print-way")?.focus()}
      />
      <LanguageChoice chosen={locale} onChoose={(chosen) => change({ locale: chosen })} />
      <PlacePicker place={place} onChoose={(chosen) => change({ place: chosen })} />
      <NoteField note={note} onChange={(text) => change({ note: text })} />
      {link ? (
        <div ref={ways}>
          <Includes
            locale={locale}
            lines={[
              ...services.map((id) => t("share.includesService", { service: titleOf(id) })),
              ...(place ? [t("share.includesPlace", { place: place.gemeinde })] : []),
              ...(note.trim() === "" ? [] : [t("share.includesNote", { note: note.trim() })]),
            ]}
          />
          {!isGerman && (
            <label class="tick">
              <input
                type="checkbox"
                checked={withGerman}
                onChange={({ currentTarget }) => setWithGerman(currentTarget.checked)}
              />
              {t("share.withGerman")}
            </label>
          )}
          <Ways link={link} onPrint={() => void print()} />
          <p role="status">
            {printing === "preparing" && t("share.preparing")}
            {printing === "failed" && t("share.notPrinted")}
          </p>
        </div>
      ) : (
        <p class="note">{services.length === 0 ? t("share.chooseFirst") : t("share.tooMany", { max: MAX_SERVICES })}</p>
      )}
    </>
  );
}

function NoteField({ note, onChange }: { note: string; onChange: (note: string) => void }) {
  const { t } = useWords();
  const left = MAX_NOTE - [...note].length;
  return (
    <div class="field">
      <label for="share-note">{t("share.note")}</label>
      <p id="share-note-hint" class="hint">
        {t("share.noteHint", { max: MAX_NOTE })}
      </p>
      <textarea
        id="share-note"
        rows={3}
        dir="auto"
        aria-describedby="share-note-hint share-note-left"
        value={note}
        onInput={({ currentTarget }) => {
          const text = [...currentTarget.value].slice(0, MAX_NOTE).join("");
          if (text !== currentTarget.value) currentTarget.value = text;
          onChange(text);
        }}
      />
      <p id="share-note-left" class="hint">
        <Changing>{t("share.noteLeft", { count: left })}</Changing>
      </p>
    </div>
  );
}

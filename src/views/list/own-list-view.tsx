import { useRef, useState } from "preact/hooks";
import { MAX_SERVICES } from "../../handover/list-fragment.ts";
import { EMPTY_LIST, forgetMessage, type OwnList, restore } from "../../handover/own-list.ts";
import { Changing } from "../components/changing.tsx";
import { Icon } from "../components/icon.tsx";
import { PlaceField } from "../components/place-field.tsx";
import { Section } from "../components/section.tsx";
import { Sentences } from "../components/sentences.tsx";
import { Sheet } from "../paper/sheet.tsx";
import { linkOfDraft } from "../share/draft.ts";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";
import { useKept } from "../use-kept.ts";
import { KeptItem } from "./kept-item.tsx";
import { ListTools } from "./list-tools.tsx";
import { OnThisDevice } from "./on-this-device.tsx";
import { OwnFacts } from "./own-facts.tsx";

/** The person's own list: on the screen with all that can be done, in print as a sheet. */
export function OwnListView() {
  const { t, locale } = useWords();
  const { list, content, place } = useApp();
  const kept = useKept();
  const own = list.value?.value ?? EMPTY_LIST;
  const [said, setSaid] = useState("");
  const before = useRef<OwnList | undefined>(undefined);
  const status = useRef<HTMLDivElement>(null);
  const [canUndo, setCanUndo] = useState(false);
  const services = own.items.flatMap(({ id }) => content.value.services.find((service) => service.id === id) ?? []);
  /** Changes the list, says what happened, and can take it back. */
  const act = (change: (list: OwnList) => OwnList, words: string, isUndoable = false) => {
    before.current = isUndoable ? own : undefined;
    setCanUndo(isUndoable);
    setSaid(words);
    void kept.changeList(change);
    // What was acted on is gone; the way back stands where the focus is now.
    if (isUndoable) status.current?.focus();
  };
  const undo = () => {
    const earlier = before.current;
    if (!earlier) return;
    act((now) => restore(now, earlier), t("list.count", { count: earlier.items.length }));
    status.current?.focus();
  };
  /** Who deletes everything means what could be brought back as well. */
  const forgetUndo = () => {
    before.current = undefined;
    setCanUndo(false);
    setSaid("");
  };
  const link = linkOfDraft({
    services: services.map(({ id }) => id).slice(0, MAX_SERVICES),
    locale: locale.id,
    note: "",
  });
  return (
    <>
      <div class="screen-only">
        {list.value?.problem && (
          <p class="warning">
            <Sentences text={t(`storage.${list.value.problem}`)} />
          </p>
        )}
        <div role="status" class="row" ref={status} tabIndex={-1}>
          {said !== "" && <Changing>{said}</Changing>}
          {canUndo && (
            <button type="button" class="button-plain" onClick={undo}>
              {t("list.undo")}
            </button>
          )}
        </div>
        {own.messages?.map((message) => (
          <blockquote key={message} class="note">
            <p class="channel-label">{t("list.message")}</p>
            <p dir="auto">{message}</p>
            <button
              type="button"
              class="button-plain"
              onClick={() => act((now) => forgetMessage(now, message), "", true)}
            >
              <Icon name="trash" />
              {t("list.forgetMessage")}
            </button>
          </blockquote>
        ))}
        {own.items.length > 0 && (
          <>
            <ListTools
              services={services.map(({ id }) => id)}
              onClear={() => act((now) => ({ ...now, items: [] }), t("list.cleared"), true)}
            />
            <Section id="list-place" icon="place" title={t("list.place")}>
              <PlaceField types={[]} />
            </Section>
            <h2>
              <Changing>{t("list.count", { count: own.items.length })}</Changing>
            </h2>
            <ol class="cards kept">
              {own.items.map((item, index) => (
                <li key={item.id}>
                  <KeptItem item={item} index={index} count={own.items.length} act={act} />
                </li>
              ))}
            </ol>
          </>
        )}
      </div>
      {own.items.length === 0 && <Empty />}
      <div class="screen-only">
        <OnThisDevice onClear={forgetUndo} />
      </div>
      {services.length > 0 && link && (
        <Sheet
          services={services}
          place={place.value}
          link={link}
          note={own.messages?.[0]}
          besides={(id) => {
            const item = own.items.find((candidate) => candidate.id === id);
            return item && <OwnFacts item={item} withNote />;
          }}
        />
      )}
    </>
  );
}

function Empty() {
  const { t } = useWords();
  return (
    <div class="panel">
      <p>
        <strong>{t("list.empty")}</strong>
      </p>
      <p>
        <Sentences text={t("list.emptyHelp")} />
      </p>
    </div>
  );
}

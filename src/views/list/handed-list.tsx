import { useEffect, useRef, useState } from "preact/hooks";
import type { DecodedList } from "../../handover/list-fragment.ts";
import { addMessage, merge } from "../../handover/own-list.ts";
import { AuthorityNumber } from "../components/authority-number.tsx";
import { Icon } from "../components/icon.tsx";
import { Link } from "../components/link.tsx";
import { Sentences } from "../components/sentences.tsx";
import { Sheet } from "../paper/sheet.tsx";
import { type ChosenPlace, useApp } from "../state.ts";
import { useWords } from "../text.ts";
import { ListTools } from "./list-tools.tsx";
import { ListedService } from "./listed-service.tsx";

/** A list that somebody handed over. Nothing of it is kept until the person says so. */
export function HandedList({ decoded }: { decoded: DecodedList }) {
  const { t } = useWords();
  const { content, region } = useApp();
  const { list, unknown, problem } = decoded;
  const services = list.services.flatMap((id) => content.value.services.find((service) => service.id === id) ?? []);
  const place = usePlace(list.place);
  const retired = list.services.length - services.length;
  return (
    <>
      <div class="screen-only">
        <div role="status">
          {problem && (
            <p class="warning">
              <Sentences
                text={t(problem === "broken" && services.length > 0 ? "handed.partly" : `handed.${problem}`)}
              />
            </p>
          )}
          {unknown > 0 && <p class="warning">{t("handed.unknown", { count: unknown })}</p>}
          {retired > 0 && <p class="warning">{t("handed.retired", { count: retired })}</p>}
          {list.place && region.value === "failed" && <p class="warning">{t("place.loadFailed")}</p>}
          {place === "unknown" && <p class="warning">{t("handed.placeUnknown")}</p>}
        </div>
        {list.note && <Message note={list.note} />}
        {services.length > 0 && (
          <>
            <TakeOver services={services.map(({ id }) => id)} note={list.note} ags={list.place} />
            <h2>{t("share.services")}</h2>
            <ol class="cards kept">
              {services.map((service) => (
                <li key={service.id}>
                  <article class="card">
                    <ListedService service={service} place={typeof place === "object" ? place : undefined} />
                  </article>
                </li>
              ))}
            </ol>
            <ListTools services={services.map(({ id }) => id)} place={typeof place === "object" ? place : undefined} />
          </>
        )}
        <AuthorityNumber />
        <p>
          <Link to={{ kind: "list" }}>{t("handed.own")}</Link>
        </p>
      </div>
      {services.length > 0 && (
        <Sheet
          services={services}
          place={typeof place === "object" ? place : undefined}
          note={list.note}
          link={linkAsHanded()}
        />
      )}
    </>
  );
}

/** The link without anything that a messenger, or somebody, put behind it. */
function linkAsHanded(): string {
  const [fragment = ""] = /weg1[a-z0-9]+/i.exec(location.hash) ?? [];
  return `${location.origin}${location.pathname}#${fragment.toUpperCase()}`;
}

/** The place that the link names, once the table of places is there; "unknown" where there is no such Gemeinde. */
function usePlace(ags: string | undefined): ChosenPlace | "unknown" | undefined {
  const { region, place: own, actions } = useApp();
  const isNeeded = ags !== undefined || own.value !== undefined;
  useEffect(() => {
    if (isNeeded) void actions.loadRegion();
  }, [isNeeded]);
  if (!ags || typeof region.value !== "object") return undefined;
  return region.value.placeOf(ags) ?? "unknown";
}

function Message({ note }: { note: string }) {
  const { t } = useWords();
  return (
    <blockquote class="panel">
      <p class="channel-label">{t("handed.message")}</p>
      <p class="message" dir="auto">
        {note}
      </p>
      <p class="hint">{t("handed.messageHint")}</p>
    </blockquote>
  );
}

interface TakeOverProps {
  readonly services: readonly string[];
  readonly note: string | undefined;
  /** The place that the link names. */
  readonly ags: string | undefined;
}

/** Puts what was handed over to the own list; loses nothing of either, and keeps an own place. */
function TakeOver({ services, note, ags }: TakeOverProps) {
  const { t } = useWords();
  const { list, place: ownPlace, actions } = useApp();
  const [taken, setTaken] = useState<number | "failed">();
  const status = useRef<HTMLDivElement>(null);
  const items = list.value?.value.items ?? [];
  const missing = services.filter((id) => items.every((item) => item.id !== id)).length;
  const take = async () => {
    try {
      await (await actions.kept()).changeList((own) => addMessage(merge(own, services), note));
      setTaken(missing);
      const handed = ags && !ownPlace.value ? (await actions.loadRegion())?.placeOf(ags) : undefined;
      if (handed) actions.choosePlace(handed);
    } catch {
      setTaken("failed");
    }
    // The button is gone; what became of it stands where the focus is now.
    status.current?.focus();
  };
  return (
    <div class="row">
      {taken === undefined && <p>{t("handed.notKept")}</p>}
      {taken === undefined && (
        <button type="button" class="button" onClick={() => void take()}>
          <Icon name="keep" />
          {t("handed.take")}
        </button>
      )}
      <div role="status" ref={status} tabIndex={-1}>
        {taken === "failed" && <p class="warning">{t("list.failed")}</p>}
        {typeof taken === "number" && (
          <>
            <p>
              <strong>{taken === 0 ? t("handed.takenNothing") : t("handed.taken", { count: taken - missing })}</strong>
            </p>
            {missing > 0 && <p class="warning">{t("handed.takenNotAll")}</p>}
            {list.value?.problem && (
              <p class="warning">
                <Sentences text={t(`storage.${list.value.problem}`)} />
              </p>
            )}
          </>
        )}
      </div>
    </div>
  );
}

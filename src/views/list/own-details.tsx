import { useId } from "preact/hooks";
import type { Service } from "../../catalogue/content.ts";
import linkCodes from "../../catalogue/link-codes.json";
import { pathOf } from "../../handover/addresses.ts";
import { calendarFile } from "../../handover/calendar.ts";
import { annotate, appoint, type KeptService, MAX_OWN_NOTE, tick } from "../../handover/own-list.ts";
import { DateFields } from "../components/date-fields.tsx";
import { DocumentName } from "../components/document-name.tsx";
import { Icon } from "../components/icon.tsx";
import { useKeptField } from "../components/use-kept-field.ts";
import { saveFile } from "../save-file.ts";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";
import { useKept } from "../use-kept.ts";

interface OwnDetailsProps {
  readonly service: Service;
  readonly item: KeptService;
}

/** Documents to tick off, a note, an appointment, dates: folded, so that the list stays one that can be seen. */
export function OwnDetails({ service, item }: OwnDetailsProps) {
  const { t } = useWords();
  const { content } = useApp();
  const documents = service.documents ?? [];
  const ticked = documents.filter((id) => item.ticked?.includes(id)).length;
  const hasRules = content.value.rules.some(({ services }) => services.includes(service.id));
  return (
    <details>
      <summary>{t("list.details")}</summary>
      {documents.length > 0 && (
        <>
          <Documents ids={documents} item={item} />
          <p role="status" class="hint">
            {t("list.ready", { done: ticked, all: documents.length })}
          </p>
        </>
      )}
      <Note item={item} />
      <Appointment service={service} item={item} />
      {hasRules && <DateFields service={service.id} />}
    </details>
  );
}

function Documents({ ids, item }: { ids: readonly string[]; item: KeptService }) {
  const { t } = useWords();
  const kept = useKept();
  return (
    <fieldset class="choice">
      <legend>{t("service.documents")}</legend>
      {ids.map((id) => (
        <label key={id} class="tick">
          <input
            type="checkbox"
            checked={item.ticked?.includes(id) ?? false}
            onChange={({ currentTarget: { checked } }) =>
              void kept.changeList((list) => tick(list, item.id, id, checked))
            }
          />
          <span>
            <DocumentName id={id} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Note({ item }: { item: KeptService }) {
  const { t } = useWords();
  const kept = useKept();
  const id = useId();
  const field = useKeptField<HTMLTextAreaElement>(item.note ?? "");
  return (
    <div class="field">
      <label for={id}>{t("list.note")}</label>
      <p id={`${id}-hint`} class="hint">
        {t("list.noteHint")}
      </p>
      <textarea
        id={id}
        rows={2}
        dir="auto"
        maxLength={MAX_OWN_NOTE}
        aria-describedby={`${id}-hint`}
        ref={field}
        defaultValue={item.note ?? ""}
        onInput={({ currentTarget: { value } }) => void kept.changeList((list) => annotate(list, item.id, value))}
      />
    </div>
  );
}

/** Day and time of an appointment, and its way into the calendar of the phone. */
function Appointment({ service, item }: OwnDetailsProps) {
  const { t, locale } = useWords();
  const kept = useKept();
  const id = useId();
  const { appointment } = item;
  const field = useKeptField<HTMLInputElement>(appointment ?? "");
  const appointAt = (moment: string | undefined) => void kept.changeList((list) => appoint(list, item.id, moment));
  const toCalendar = () => {
    if (!appointment) return;
    // A calendar may be shared, and a locked screen shows its alarms: what nobody should see is not named there.
    const named = {
      title: t("list.appointmentTitle", { service: service.text.title }),
      description: item.note ?? "",
      url: location.origin + pathOf(locale.id, { kind: "service", id: item.id }),
    };
    const entry = {
      ...(service.sensitive ? { title: t("list.appointmentIs"), description: "" } : named),
      uid: `appointment.${linkCodes.indexOf(item.id)}`,
      at: appointment,
      remindDaysBefore: 1,
    };
    saveFile("wegweiser.ics", "text/calendar", calendarFile([entry], new Date()));
  };
  return (
    <div class="field">
      <label for={id}>{t("list.appointment")}</label>
      <div class="field-row">
        <input
          id={id}
          type="datetime-local"
          min="2000-01-01T00:00"
          max="2100-12-31T23:59"
          ref={field}
          defaultValue={appointment ?? ""}
          onChange={({ currentTarget: { value } }) => {
            // While somebody types a year ("0202") there is no appointment yet.
            if (value.length === 16 && value > "2000") appointAt(value);
          }}
          onBlur={({ currentTarget: { value } }) => {
            if (value === "" && appointment) appointAt(undefined);
          }}
        />
        {appointment && (
          <button type="button" class="button-plain" onClick={toCalendar}>
            <Icon name="calendar" />
            {t("list.calendar")}
          </button>
        )}
      </div>
    </div>
  );
}

import { useId, useState } from "preact/hooks";
import type { DeadlineRule } from "../../catalogue/content.ts";
import { daysUntil, deadlineOf, rulesFor } from "../../finder/deadlines.ts";
import { pathOf } from "../../handover/addresses.ts";
import { calendarFile } from "../../handover/calendar.ts";
import { isDay } from "../../handover/forms.ts";
import { enterDate } from "../../handover/own-list.ts";
import { saveFile } from "../save-file.ts";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";
import { useKept } from "../use-kept.ts";
import { Changing } from "./changing.tsx";
import { dateKey } from "./date-key.ts";
import { Icon } from "./icon.tsx";
import { NoGuarantee } from "./no-guarantee.tsx";
import { Section } from "./section.tsx";
import { Sentences } from "./sentences.tsx";
import { useKeptField } from "./use-kept-field.ts";
import "../styles/forms.css";

/** The part of a service's page that computes its deadlines, once it was asked for. */
export function DateSection({ service }: { service: string }) {
  const { t } = useWords();
  return (
    <Section id="dates" icon="calendar" title={t("dates.title")}>
      <DateFields service={service} />
    </Section>
  );
}

/** The dates that a service's deadlines follow from: one field each, and below it what follows. */
export function DateFields({ service }: { service: string }) {
  const { t } = useWords();
  const { content } = useApp();
  const rules = rulesFor(service, content.value.rules);
  const dates = [...new Set(rules.map(({ from }) => from))];
  return (
    <>
      <p>
        <Sentences text={t("dates.intro")} />
      </p>
      {dates.map((date) => (
        <DateField key={date} date={date} rules={rules.filter(({ from }) => from === date)} service={service} />
      ))}
    </>
  );
}

/** No date that a deadline follows from is older. */
const EARLIEST = "1900-01-01";

interface DateFieldProps {
  readonly date: string;
  readonly rules: readonly DeadlineRule[];
  readonly service: string;
}

/** One date; it is kept with the own list, on this device. */
function DateField({ date, rules, service }: DateFieldProps) {
  const { t } = useWords();
  const { list } = useApp();
  const kept = useKept();
  const id = useId();
  const key = dateKey(service, date);
  const day = list.value?.value.dates[key] ?? "";
  const field = useKeptField<HTMLInputElement>(day);
  const [isLost, setLost] = useState(false);
  const enter = (entered: string | undefined) =>
    void kept.changeList((own) => enterDate(own, key, entered)).then((isKept) => setLost(!isKept));
  return (
    <div class="field">
      <label for={id}>{rules[0]?.ask}</label>
      <div class="field-row">
        <input
          id={id}
          ref={field}
          type="date"
          min={EARLIEST}
          max="2100-12-31"
          defaultValue={day}
          onChange={({ currentTarget: { value } }) => {
            // While somebody types a year there is no date yet ("0202-11-01"): nothing is said of it.
            if (isDay(value) && value >= EARLIEST) enter(value);
          }}
          onBlur={({ currentTarget: { value } }) => {
            if (value === "" && day !== "") enter(undefined);
          }}
        />
        {day !== "" && (
          <button
            type="button"
            class="button-plain"
            onClick={() => {
              enter(undefined);
              if (!field.current) return;
              field.current.value = "";
              field.current.focus();
            }}
          >
            <Icon name="trash" />
            {t("dates.forget")}
          </button>
        )}
      </div>
      <div role="status">
        {isLost && <p class="warning">{t("dates.failed")}</p>}
        {day !== "" && rules.map((rule) => <Deadline key={rule.id} rule={rule} day={day} service={service} />)}
      </div>
    </div>
  );
}

/** What follows from the date by one rule: the day, what to do, that nobody vouches for it, the calendar. */
function Deadline({ rule, day, service }: { rule: DeadlineRule; day: string; service: string }) {
  const { t, date, locale } = useWords();
  const { today } = useApp();
  const until = deadlineOf(day, rule.offset);
  if (!until) return <p class="warning">{t("dates.invalid")}</p>;
  const left = daysUntil(until, today.value);
  const toCalendar = () =>
    saveFile(
      `${rule.id}.ics`,
      "text/calendar",
      calendarFile(
        [
          {
            uid: `${service}.${rule.id}`,
            title: rule.event,
            description: `${rule.text} ${t("dates.noGuarantee", { law: rule.legalBasis })}`,
            url: location.origin + pathOf(locale.id, { kind: "service", id: service }),
            day: until,
            remindDaysBefore: left >= 14 ? 7 : Math.min(left, 1),
          },
        ],
        new Date(),
      ),
    );
  return (
    <div class="deadline">
      <h3>{rule.title}</h3>
      <p>
        <strong>
          <Changing>{t("dates.until", { date: date(until) })}</Changing>
        </strong>{" "}
        {left > 0 && <Changing>{t("dates.daysLeft", { count: left })}</Changing>}
        {left === 0 && <Changing>{t("dates.today")}</Changing>}
      </p>
      {left < 0 && <p class="warning">{t("dates.past")}</p>}
      <p>
        <Sentences text={rule.text} />
      </p>
      <p class="hint">
        <NoGuarantee law={rule.legalBasis} /> {t("dates.asOf", { date: date(rule.asOf) })}
      </p>
      {left >= 0 && (
        <button type="button" class="button-plain" onClick={toCalendar}>
          <Icon name="calendar" />
          {t("dates.calendar")}
        </button>
      )}
    </div>
  );
}

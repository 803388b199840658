import { deadlineOf, rulesFor } from "../../finder/deadlines.ts";
import type { KeptService } from "../../handover/own-list.ts";
import { dateKey } from "../components/date-key.ts";
import { NoGuarantee } from "../components/no-guarantee.tsx";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";

/** What the person entered to a service, in words: what follows from dates, the appointment, the note. */
export function OwnFacts({ item, withNote = false }: { item: KeptService; withNote?: boolean }) {
  const { t, date } = useWords();
  const { content, list, today } = useApp();
  const dates = list.value?.value.dates ?? {};
  const deadlines = rulesFor(item.id, content.value.rules).flatMap((rule) => {
    const day = dates[dateKey(item.id, rule.from)];
    const until = day && deadlineOf(day, rule.offset);
    return until ? [{ rule, until }] : [];
  });
  const [day = "", time = ""] = item.appointment?.split("T") ?? [];
  return (
    <>
      {deadlines.map(({ rule, until }) => (
        <div key={rule.id}>
          <p>
            {`${rule.title}: `}
            <strong>{t("dates.until", { date: date(until) })}</strong>
          </p>
          {until < today.value && <p class="warning">{t("dates.past")}</p>}
          <p class="hint">
            <NoGuarantee law={rule.legalBasis} /> {t("dates.asOf", { date: date(rule.asOf) })}
          </p>
        </div>
      ))}
      {item.appointment && (
        <p>
          {`${t("list.appointmentIs")}: `}
          <strong>{date(day)}</strong> <bdi dir="ltr">{time}</bdi>
        </p>
      )}
      {withNote && item.note && (
        <p dir="auto" class="message">
          {item.note}
        </p>
      )}
    </>
  );
}

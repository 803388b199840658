import { deadlineOf, rulesFor } from "../../finder/deadlines.ts";
import type { KeptService } from "../../handover/own-list.ts";
import { dateKey } from "../components/date-key.ts";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";

/** What the person entered to a service, in words: what follows from dates, the appointment, the note. */
export function OwnFacts({ item, withNote = false }: { item: KeptService; withNote?: boolean }) {
  const { t, date } = useWords();
  const { content, list } = useApp();
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
        <p key={rule.id}>
          {`${rule.title}: `}
          <strong>{t("dates.until", { date: date(until) })}</strong>
        </p>
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

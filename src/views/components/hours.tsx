import type { Hours } from "../../catalogue/schema/primitives.ts";
import { isOpen } from "../../finder/opening-hours.ts";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";
import { Changing } from "./changing.tsx";

/** Opening hours in words: "Montag bis Freitag: 8 bis 18 Uhr", and whether it is open now, by the device's clock. */
export function HoursText({ hours }: { hours: Hours }) {
  const words = useWords();
  const now = useApp().now.value;
  if (hours === "always") return <span>{words.t("channel.always")}</span>;
  return (
    <>
      {/* Its line is there before the clock is known, so that nothing moves when the page wakes. */}
      <strong class="open-now needs-script">
        {now && <Changing>{words.t(isOpen(hours, now) ? "hours.openNow" : "hours.closedNow")}</Changing>}
      </strong>
      <ul class="hours">
        {hours.map(({ days, from, to }) => (
          <li key={`${days}${from}`}>
            {`${daysInWords(days, words)}: ${words.t("hours.range", { from: clock(from), to: clock(to) })}`}
          </li>
        ))}
      </ul>
    </>
  );
}

/** "08:00" → "8", "12:30" → "12:30". */
function clock(time: string): string {
  const [hour = "", minute] = time.split(":");
  return minute === "00" ? String(Number(hour)) : `${Number(hour)}:${minute}`;
}

function daysInWords(days: readonly number[], { t }: ReturnType<typeof useWords>): string {
  const name = (day: number | undefined) => t(`hours.days.${(day ?? 1) as 1}`);
  const isRun = days.length > 2 && days.every((day, index) => day === (days[0] ?? 0) + index);
  return isRun
    ? t("hours.dayRange", { first: name(days[0]), last: name(days[days.length - 1]) })
    : days.map(name).join(t("hours.separator"));
}

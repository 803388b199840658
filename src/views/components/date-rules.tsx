import { useState } from "preact/hooks";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";
import { Icon } from "./icon.tsx";
import { useChunk } from "./use-chunk.ts";

/** Deadlines that follow from a date, where the law gives a rule. What computes them is loaded when somebody asks. */
export function DateRules({ service }: { service: string }) {
  const { t } = useWords();
  const { content } = useApp();
  const [isOpen, setOpen] = useState(false);
  const Dates = useChunk(() => import("./date-fields.tsx").then(({ DateSection }) => DateSection), isOpen);
  if (!content.value.rules.some(({ services }) => services.includes(service))) return null;
  return (
    <div class="needs-script on-paper">
      <button type="button" class="button-plain" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon name="calendar" />
        {t("dates.title")}
      </button>
      {isOpen && Dates === "failed" && <p class="warning">{t("dates.failed")}</p>}
      {isOpen && Dates && Dates !== "failed" && <Dates service={service} />}
    </div>
  );
}

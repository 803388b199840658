import { useApp } from "../state.ts";
import { useChunk } from "./use-chunk.ts";

/** Deadlines that follow from a date, where the law gives a rule. Its code is loaded only there. */
export function DateRules({ service }: { service: string }) {
  const { content } = useApp();
  const hasRules = content.value.rules.some(({ services }) => services.includes(service));
  const Fields = useChunk(() => import("./date-fields.tsx").then(({ DateFields }) => DateFields), hasRules);
  return hasRules && Fields && Fields !== "failed" ? <Fields service={service} /> : null;
}

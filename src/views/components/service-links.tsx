import type { Service } from "../../catalogue/content.ts";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";
import { MaybeGermanWords } from "./german.tsx";
import { Link } from "./link.tsx";
import { Section } from "./section.tsx";

/** The life events that a service belongs to: the way back up. */
export function SituationLinks({ service }: { service: Service }) {
  const { t } = useWords();
  const { core } = useApp();
  const situations = core.lifeEvents.filter(({ id }) => id in service.lifeEvents);
  if (situations.length === 0) return null;
  return (
    <Section id="situations" icon="list" title={t("service.situations")}>
      <ul class="link-list">
        {situations.map(({ id }) => (
          <li key={id}>
            <Link to={{ kind: "life-event", id }}>{core.lifeEventNames[id]?.title}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Other services that may help. */
export function RelatedServices({ service }: { service: Service }) {
  const { t } = useWords();
  const { content } = useApp();
  const related = (service.related ?? []).flatMap(
    (id) => content.value.summaries.find((other) => other.id === id) ?? [],
  );
  if (related.length === 0) return null;
  return (
    <Section id="related" icon="arrow" title={t("service.related")}>
      <ul class="link-list">
        {related.map((other) => (
          <li key={other.id}>
            <Link to={{ kind: "service", id: other.id }}>
              <MaybeGermanWords fallback={other.german.includes("title")}>{other.text.title}</MaybeGermanWords>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

import type { ComponentChildren } from "preact";
import type { IconName } from "../../catalogue/icons.ts";
import { useWords } from "../text.ts";
import { MaybeGerman } from "./german.tsx";
import { Icon } from "./icon.tsx";
import { Sentences } from "./sentences.tsx";

interface SectionProps {
  readonly id: string;
  readonly icon: IconName;
  readonly title: string;
  readonly children: ComponentChildren;
}

export function Section({ id, icon, title, children }: SectionProps) {
  return (
    <section class="section" aria-labelledby={`h-${id}`}>
      <h2 id={`h-${id}`} class="section-title">
        <Icon name={icon} />
        {title}
      </h2>
      {children}
    </section>
  );
}

interface ListSectionProps extends Omit<SectionProps, "children"> {
  readonly items: readonly string[];
  /** Steps are numbered. */
  readonly ordered?: boolean;
  readonly fallback?: boolean;
  /** Sentences were left out, because a sum in them is not known today. */
  readonly incomplete?: boolean;
}

/** A section of plain sentences; nothing where there are none. */
export function ListSection({
  items,
  ordered = false,
  fallback = false,
  incomplete = false,
  ...section
}: ListSectionProps) {
  const { t } = useWords();
  if (items.length === 0 && !incomplete) return null;
  const List = ordered ? "ol" : "ul";
  return (
    <Section {...section}>
      <MaybeGerman fallback={fallback}>
        <List class={ordered ? "steps" : "plain-list"}>
          {items.map((item) => (
            <li key={item}>
              <Sentences text={item} />
            </li>
          ))}
        </List>
      </MaybeGerman>
      {incomplete && (
        <p class="note">
          <Sentences text={t("service.amountsOutdated")} />
        </p>
      )}
    </Section>
  );
}

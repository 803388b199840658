import type { ComponentChildren } from "preact";
import { MaybeGerman } from "./german.tsx";
import { Icon, type IconName } from "./icon.tsx";
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
}

/** A section of plain sentences; nothing where there are none. */
export function ListSection({ items, ordered = false, fallback = false, ...section }: ListSectionProps) {
  if (items.length === 0) return null;
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
    </Section>
  );
}

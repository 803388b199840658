import type { ComponentChildren } from "preact";
import { type Page, pathOf } from "../../handover/addresses.ts";
import { useWords } from "../text.ts";

interface LinkProps {
  readonly to: Page;
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly current?: boolean;
}

/** A link to another page in the same language: plain, so that it works without script. */
export function Link({ to, children, class: className, current = false }: LinkProps) {
  const { locale } = useWords();
  return (
    <a href={pathOf(locale.id, to)} class={className} aria-current={current ? "page" : undefined}>
      {children}
    </a>
  );
}

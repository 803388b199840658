import type { ComponentChildren } from "preact";

/**
 * Text that changes while the page is open. It is keyed by its value, because a browser's page translator
 * replaces text nodes and would else stop the change silently.
 */
export function Changing({ children }: { children: ComponentChildren }) {
  return <span key={String(children)}>{children}</span>;
}

import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/**
 * A field whose content is kept on the device. What somebody types is never written back: keeping takes a moment, and
 * the next letter may be there already. Changes from another tab, or by a button, are shown.
 */
export function useKeptField<Field extends HTMLInputElement | HTMLTextAreaElement>(
  kept: string,
): RefObject<Field | null> {
  const field = useRef<Field | null>(null);
  useEffect(() => {
    const { current } = field;
    if (current && current !== document.activeElement && current.value !== kept) current.value = kept;
  }, [kept]);
  return field;
}

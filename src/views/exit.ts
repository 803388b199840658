import type { Page } from "../handover/addresses.ts";
import type { AppState } from "./state.ts";

/** Where a quick exit leads: a page of news, as anybody may have it open. */
export const EXIT_ADDRESS = "https://www.tagesschau.de/";

/** Whether a page may have to be left in a hurry. */
export function isSensitive(page: Page, { core, content }: Pick<AppState, "core" | "content">): boolean {
  if (page.kind === "life-event") return core.lifeEvents.some(({ id, sensitive }) => id === page.id && sensitive);
  if (page.kind === "service") return content.value.services.some(({ id, sensitive }) => id === page.id && sensitive);
  return false;
}

/**
 * Leaves at once: the page is covered before the next one answers, and replaced among the pages that "back" leads
 * to. The browser's own list of visited pages cannot be changed by any page; the text beside the button says so.
 */
export function leaveQuickly(): void {
  document.documentElement.dataset.leaving = "";
  location.replace(EXIT_ADDRESS);
}

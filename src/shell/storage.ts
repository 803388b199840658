/** What may lie in the browser's storage: only what a person chose. */
type Key = "place" | "locale";

/** The stored text; undefined where there is none, or where the browser allows no storage. */
export function recallText(key: Key): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value; does nothing where the storage is full or forbidden: the app goes on with what is on the screen. */
export function remember(key: Key, value: unknown): void {
  try {
    localStorage.setItem(key, typeof value === "string" ? value : JSON.stringify(value));
  } catch {
    // Nothing to be done and nothing lost: the choice holds until the page is closed.
  }
}

export function forget(key: Key): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // As above.
  }
}

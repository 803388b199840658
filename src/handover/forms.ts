const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MAX_ID = 60;

/** Whether a text has the form of an id: lower case, digits, single hyphens, at most 60 signs. Says nothing of whether it exists. */
export function isIdForm(text: string): boolean {
  return text.length <= MAX_ID && ID.test(text);
}

/** Whether a text is a day of the calendar, `2026-11-21`; `2026-02-30` is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1;
}

/** Whether a text is a moment on German clocks, to the minute: `2026-12-03T10:00`. */
export function isLocalMoment(text: string): boolean {
  const [day = "", time = ""] = text.split("T", 2);
  return text.length === 16 && isDay(day) && /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
}

/** The first `length` code points of a text; never half a letter. */
export function cutTo(text: string, length: number): string {
  return text.length <= length ? text : [...text].slice(0, length).join("");
}

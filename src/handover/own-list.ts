import { cutTo, isDay, isIdForm, isLocalMoment } from "./forms.ts";

/** A service that somebody kept. */
export interface KeptService {
  readonly id: string;
  /** At most MAX_OWN_NOTE code points, never blank. */
  readonly note?: string;
  /** Ids of documents that are at hand, each once. */
  readonly ticked?: readonly string[];
  /** Local time in Germany, "2026-12-03T10:00". */
  readonly appointment?: string;
}

/** What a person keeps for themselves. */
export interface OwnList {
  /** In the person's own order; each service once. */
  readonly items: readonly KeptService[];
  /** Dates that the person entered, by the id of the date: ISO days. */
  readonly dates: Readonly<Record<string, string>>;
  /** Notes that came with lists of others, the newest first; each once, at most MAX_MESSAGES. */
  readonly messages?: readonly string[];
}

export const EMPTY_LIST: OwnList = { items: [], dates: {} };
export const MAX_KEPT = 60;
export const MAX_OWN_NOTE = 200;
export const MAX_MESSAGES = 5;
export const MAX_MESSAGE = 280;

/** Puts a service at the end. Changes nothing where it is kept already, the list is full, or the id has no form of one. */
export function keep(list: OwnList, id: string): OwnList {
  const isWanted = isIdForm(id) && list.items.length < MAX_KEPT && list.items.every((item) => item.id !== id);
  return isWanted ? { ...list, items: [...list.items, { id }] } : list;
}

/** Takes a service off the list, with its note, ticks and appointment. Entered dates stay: other services use them too. */
export function drop(list: OwnList, id: string): OwnList {
  const items = list.items.filter((item) => item.id !== id);
  return items.length === list.items.length ? list : { ...list, items };
}

/** Moves a service up (-1) or down (1) by one place; at the end of the list, and for an unknown id, nothing changes. */
export function move(list: OwnList, id: string, by: -1 | 1): OwnList {
  const from = list.items.findIndex((item) => item.id === id);
  const [moved, neighbour] = [list.items[from], list.items[from + by]];
  if (!moved || !neighbour) return list;
  const items = list.items.map((item) => (item === moved ? neighbour : item === neighbour ? moved : item));
  return { ...list, items };
}

/** Writes a note to a service, cut to MAX_OWN_NOTE code points; a blank one takes the note away. */
export function annotate(list: OwnList, id: string, note: string): OwnList {
  return changeItem(list, id, ({ note: _, ...rest }) =>
    note.trim() === "" ? rest : { ...rest, note: cutTo(note, MAX_OWN_NOTE) },
  );
}

/** Marks a document of a service as at hand, or takes the mark away. An id that has no form of one changes nothing. */
export function tick(list: OwnList, id: string, document: string, on: boolean): OwnList {
  if (!isIdForm(document)) return list;
  return changeItem(list, id, ({ ticked = [], ...rest }) => {
    const others = ticked.filter((other) => other !== document);
    if (on) return { ...rest, ticked: ticked.includes(document) ? ticked : [...ticked, document] };
    return others.length === 0 ? rest : { ...rest, ticked: others };
  });
}

/** Sets the appointment of a service, or takes it away (undefined). What is no local moment changes nothing. */
export function appoint(list: OwnList, id: string, appointment: string | undefined): OwnList {
  if (appointment !== undefined && !isLocalMoment(appointment)) return list;
  return changeItem(list, id, ({ appointment: _, ...rest }) =>
    appointment === undefined ? rest : { ...rest, appointment },
  );
}

/** Enters a date (an ISO day), or takes it away (undefined). What is no day, or no form of an id, changes nothing. */
export function enterDate(list: OwnList, dateId: string, day: string | undefined): OwnList {
  if (!isIdForm(dateId) || (day !== undefined && !isDay(day))) return list;
  const { [dateId]: _, ...rest } = list.dates;
  return { ...list, dates: day === undefined ? rest : { ...rest, [dateId]: day } };
}

/**
 * Adds services that were handed over and are not kept yet, at the end and in their order, while there is room.
 * Nothing of one's own is lost or changed.
 */
export function merge(own: OwnList, services: readonly string[]): OwnList {
  return services.reduce(keep, own);
}

/** Keeps the note that came with somebody's list, cut to MAX_MESSAGE code points. None, or a blank one, changes nothing. */
export function addMessage(list: OwnList, note: string | undefined): OwnList {
  const text = cutTo((note ?? "").trim(), MAX_MESSAGE);
  if (text === "") return list;
  const others = (list.messages ?? []).filter((message) => message !== text);
  return { ...list, messages: [text, ...others].slice(0, MAX_MESSAGES) };
}

export function forgetMessage({ messages = [], ...list }: OwnList, note: string): OwnList {
  const others = messages.filter((message) => message !== note);
  return others.length === 0 ? list : { ...list, messages: others };
}

/**
 * Takes a change back: what was taken off the list stands there again, in its order and with its notes. What was
 * written to the others since, and what came to the list, perhaps in another tab, stays.
 */
export function restore(now: OwnList, before: OwnList): OwnList {
  const since = now.items.filter(({ id }) => before.items.every((item) => item.id !== id));
  const messages = [...new Set([...(before.messages ?? []), ...(now.messages ?? [])])].slice(0, MAX_MESSAGES);
  return {
    items: [...before.items.map((item) => now.items.find(({ id }) => id === item.id) ?? item), ...since].slice(
      0,
      MAX_KEPT,
    ),
    dates: { ...before.dates, ...now.dates },
    ...(messages.length > 0 ? { messages } : {}),
  };
}

function changeItem(list: OwnList, id: string, change: (item: KeptService) => KeptService): OwnList {
  if (list.items.every((item) => item.id !== id)) return list;
  return { ...list, items: list.items.map((item) => (item.id === id ? change(item) : item)) };
}

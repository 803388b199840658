import * as v from "valibot";
import { cutTo, isDay, isIdForm, isLocalMoment } from "../../handover/forms.ts";
import {
  addMessage,
  annotate,
  appoint,
  EMPTY_LIST,
  enterDate,
  type KeptService,
  keep,
  MAX_MESSAGE,
  MAX_MESSAGES,
  MAX_OWN_NOTE,
  type OwnList,
  tick,
} from "../../handover/own-list.ts";
import { fieldsOf, isEachOnce, valuesOf, versionOf } from "./raw-value.ts";
import type { KeptForm } from "./store.ts";

const LIST_VERSION = 2;

const Id = v.pipe(v.string(), v.check(isIdForm));
const StoredItem = v.strictObject({
  id: Id,
  note: v.exactOptional(
    v.pipe(
      v.string(),
      v.check((note) => note.trim() !== "" && cutTo(note, MAX_OWN_NOTE) === note),
    ),
  ),
  ticked: v.exactOptional(
    v.pipe(
      v.array(Id),
      v.check((ids) => isEachOnce(ids)),
    ),
  ),
  appointment: v.exactOptional(v.pipe(v.string(), v.check(isLocalMoment))),
});
const StoredList = v.strictObject({
  version: v.literal(LIST_VERSION),
  items: v.pipe(
    v.array(StoredItem),
    v.check((items) => isEachOnce(items.map(({ id }) => id))),
  ),
  dates: v.record(Id, v.pipe(v.string(), v.check(isDay))),
  messages: v.exactOptional(
    v.pipe(
      v.array(
        v.pipe(
          v.string(),
          v.check((text) => text.trim() === text && text !== "" && cutTo(text, MAX_MESSAGE) === text),
        ),
      ),
      v.minLength(1),
      v.maxLength(MAX_MESSAGES),
      v.check((texts) => isEachOnce(texts)),
    ),
  ),
});
/** What earlier test builds wrote: ids and nothing else. */
const StoredListOfVersion1 = v.pipe(
  v.array(Id),
  v.check((ids) => isEachOnce(ids)),
);

/** `list` holds all that can be read, whatever the state. */
export interface ParsedList {
  readonly list: OwnList;
  /** "newer": a later version wrote it, and only that one may write it. */
  readonly state: "ok" | "damaged" | "newer";
  /** Version found, where one is. */
  readonly version?: number;
}

/** Reads a stored list as input from outside. A service whose id has the form of one is never lost to what stands beside it. */
export function parseStoredList(value: unknown): ParsedList {
  if (value === undefined) return { list: EMPTY_LIST, state: "ok" };
  const version = Array.isArray(value) ? 1 : versionOf(value);
  const isWhole = v.is(v.union([StoredList, StoredListOfVersion1]), value);
  const isNewer = version !== undefined && version > LIST_VERSION;
  return {
    list: salvageList(value),
    state: isNewer ? "newer" : isWhole ? "ok" : "damaged",
    ...(version === undefined ? {} : { version }),
  };
}

export function writeStoredList(list: OwnList): unknown {
  return { version: LIST_VERSION, ...list };
}

export const LIST_FORM: KeptForm<OwnList> = {
  key: "list",
  empty: EMPTY_LIST,
  parse(value) {
    const { list, state } = parseStoredList(value);
    return { value: list, state };
  },
  write: writeStoredList,
};

function salvageList(value: unknown): OwnList {
  const { items, dates, messages } = Array.isArray(value) ? { items: value } : fieldsOf(value);
  const found = new Map<string, KeptService>();
  for (const item of valuesOf(items).map(salvageItem)) {
    if (item) found.set(item.id, { ...item, ...found.get(item.id) });
  }
  const dated = Object.entries(fieldsOf(dates)).reduce<OwnList>(
    (list, [id, day]) => (typeof day === "string" ? enterDate(list, id, day) : list),
    { ...EMPTY_LIST, items: [...found.values()] },
  );
  // The oldest first: the newest one is put before it.
  return [...valuesOf(messages)]
    .reverse()
    .reduce<OwnList>((list, text) => (typeof text === "string" ? addMessage(list, text) : list), dated);
}

/** Lets every field pass the same changes as on the page: they leave out what has no proper form. */
function salvageItem(value: unknown): KeptService | undefined {
  const { id, note, ticked, appointment } = typeof value === "string" ? { id: value } : fieldsOf(value);
  if (typeof id !== "string") return undefined;
  let list = keep(EMPTY_LIST, id);
  if (typeof note === "string") list = annotate(list, id, note);
  for (const document of valuesOf(ticked)) {
    if (typeof document === "string") list = tick(list, id, document, true);
  }
  if (typeof appointment === "string") list = appoint(list, id, appointment);
  return list.items[0];
}

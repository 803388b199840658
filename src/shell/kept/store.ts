import type { Kept, StoreProblem } from "../../views/state.ts";
import { isQuotaExceeded, openDatabase } from "./database.ts";
import { listenToOtherTabs } from "./other-tabs.ts";

export type { Kept, StoreProblem };

/** How a value lies on the device. `parse` reads anything, also undefined (nothing there), and never throws. */
export interface KeptForm<Value> {
  readonly key: "list" | "templates";
  readonly empty: Value;
  parse(value: unknown): { readonly value: Value; readonly state: "ok" | "damaged" | "newer" };
  write(value: Value): unknown;
}

/** A change has no effects of its own and never throws: it may be applied more than once, to different values. */
type Change<Value> = (value: Value) => Value;

/** Every action ends with onChange and settles after it; it never fails. */
export interface KeptStore<Value> {
  load(): Promise<void>;
  change(change: Change<Value>): Promise<void>;
  /** Deletes everything of this key, also what was set aside; false where the browser refused. */
  clear(): Promise<boolean>;
}

/**
 * Keeps one value on the device and the same in all tabs. A change is applied to what is stored at that moment, within
 * one transaction. What could not be stored ("forbidden", "full", "newer") holds until the page is closed, and is tried
 * again with the next change and the next load. A damaged value is set aside before it is written over.
 */
export function createKeptStore<Value>({
  key,
  parse,
  write,
  empty,
  onChange,
}: KeptForm<Value> & { onChange(kept: Kept<Value>): void }): KeptStore<Value> {
  const aside = `${key}-damaged`;
  const transact = openDatabase();
  let found: ReturnType<typeof parse> = { value: empty, state: "ok" };
  let unsaved: readonly Change<Value>[] = [];
  /** That something was broken is said until the page is closed: a change elsewhere on it may have mended it already. */
  let wasDamaged = false;

  const current = () => unsaved.reduce((value, change) => change(value), found.value);
  const show = (problem?: StoreProblem) => onChange({ value: current(), ...(problem ? { problem } : {}) });
  const inTurn = createQueue();

  const settle = async () => {
    const hasChanges = unsaved.length > 0;
    try {
      await transact(hasChanges ? "readwrite" : "readonly", (objects) => {
        const request = objects.get(key);
        request.onsuccess = () => {
          found = parse(request.result);
          wasDamaged ||= found.state === "damaged";
          if (!hasChanges || found.state === "newer") return;
          if (found.state === "damaged") objects.put(request.result, aside);
          objects.put(write(current()), key);
        };
      });
    } catch (error) {
      return show(isQuotaExceeded(error) ? "full" : "forbidden");
    }
    if (hasChanges && found.state !== "newer") {
      found = { value: current(), state: "ok" };
      unsaved = [];
      tell({ key, isDeleted: false });
    }
    show(found.state === "newer" ? "newer" : wasDamaged ? "damaged" : undefined);
  };

  const tell = listenToOtherTabs((news) => {
    if (news && news.key !== key) return;
    void inTurn(() => {
      // Who deletes everything means the other tabs as well.
      if (news?.isDeleted) {
        unsaved = [];
        wasDamaged = false;
      }
      return settle();
    });
  });

  return {
    load: () => inTurn(settle),
    change: (change) =>
      inTurn(() => {
        unsaved = [...unsaved, change];
        return settle();
      }),
    async clear() {
      let isGone = false;
      await inTurn(async () => {
        unsaved = [];
        try {
          await transact("readwrite", (objects) => {
            objects.delete(key);
            objects.delete(aside);
          });
        } catch (error) {
          return show(isQuotaExceeded(error) ? "full" : "forbidden");
        }
        found = { value: empty, state: "ok" };
        wasDamaged = false;
        tell({ key, isDeleted: true });
        show();
        isGone = true;
      });
      return isGone;
    },
  };
}

/** One after the other: what is read before a change is never shown after it. */
function createQueue(): (task: () => Promise<void>) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (task) => {
    const done = last.then(task);
    last = done.catch(() => undefined);
    return done;
  };
}

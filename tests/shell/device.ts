import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import { createStore, get, keys, set } from "idb-keyval";
import { vi } from "vitest";
import { createKeptStore, type Kept, type KeptForm } from "../../src/shell/kept/store.ts";
import { LIST_FORM } from "../../src/shell/kept/stored-list.ts";

/** A device for one test: a database of its own, and channels that are closed after it. */
export function createDevice() {
  const connections: IDBDatabase[] = [];
  const channels: BroadcastChannel[] = [];
  const factory = new IDBFactory();
  const open = factory.open.bind(factory);
  factory.open = (name, version) => {
    const request = open(name, version);
    request.addEventListener("success", () => connections.push(request.result));
    return request;
  };
  const Channel = class extends BroadcastChannel {
    constructor(name: string) {
      super(name);
      channels.push(this);
    }
  };
  vi.stubGlobal("indexedDB", factory);
  vi.stubGlobal("BroadcastChannel", Channel);
  return {
    factory,
    connections,
    /** What lies there, read past the store. */
    stored: (key: string): Promise<unknown> => get(key, createStore("wegweiser", "kept")),
    keys: () => keys(createStore("wegweiser", "kept")),
    put: (key: string, value: unknown) => set(key, value, createStore("wegweiser", "kept")),
    close() {
      for (const channel of channels) channel.close();
      vi.unstubAllGlobals();
      vi.restoreAllMocks();
    },
  };
}

/** A tab with the store in it; `page` and `document` get the events of its life. */
export function openTab<Value>(form: KeptForm<Value>) {
  const page = new EventTarget();
  const document = Object.assign(new EventTarget(), { visibilityState: "visible" });
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
  vi.stubGlobal("document", document);
  const seen: Kept<Value>[] = [];
  const store = createKeptStore({ ...form, onChange: (kept) => seen.push(kept) });
  return {
    ...store,
    seen,
    shown: () => seen[seen.length - 1],
    rest: () => page.dispatchEvent(new Event("pagehide")),
    begin: () => page.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: false })),
    takeUp: () => page.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: true })),
    show: () => document.dispatchEvent(new Event("visibilitychange")),
    hide() {
      document.visibilityState = "hidden";
      document.dispatchEvent(new Event("visibilitychange"));
    },
  };
}

export const openListTab = () => openTab(LIST_FORM);

interface InsideTransaction {
  _abort(reason: string): void;
  _execRequestAsync(work: { source: unknown; operation(): void }): IDBRequest<IDBValidKey>;
}

/** No room: where a browser notices while it writes, or only at the end of the transaction. */
export const NO_ROOM: Readonly<Record<string, () => void>> = {
  "while it writes": () => {
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore) {
      const transaction = this.transaction as unknown as InsideTransaction;
      return transaction._execRequestAsync({
        source: this,
        operation() {
          throw new DOMException("", "QuotaExceededError");
        },
      });
    });
  },
  "at the end of the transaction": () => {
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, value, key) {
      const request = put.call(this, value, key);
      request.addEventListener("success", () =>
        (this.transaction as unknown as InsideTransaction)._abort("QuotaExceededError"),
      );
      return request;
    });
  },
};

import { createStore, type UseStore } from "idb-keyval";

/** What is done within one transaction: reading and writing, and nothing that waits for anything else. */
export type Work = (objects: IDBObjectStore) => void;

const open = (): UseStore => createStore("wegweiser", "kept");

/**
 * A door to the database: runs work in one transaction and settles when that is kept for good.
 * The work may run twice: where the first attempt failed, all of it was undone before the second.
 * @throws what the browser says where there is no database, or the transaction was undone
 */
export function openDatabase(): (mode: IDBTransactionMode, work: Work) => Promise<void> {
  let store = open();
  return async (mode, work) => {
    try {
      await transact(store, mode, work);
    } catch (error) {
      if (isQuotaExceeded(error)) throw error;
      // Browsers close connections behind the page's back (iOS does, while the page rests): a new one may be all it takes.
      store = open();
      await transact(store, mode, work);
    }
  };
}

export function isQuotaExceeded(error: unknown): boolean {
  return (error as { readonly name?: unknown } | null)?.name === "QuotaExceededError";
}

/**
 * idb-keyval's own `update` settles at the first error within, when the transaction does not know its reason yet, and
 * reports null where the storage is full. The end of the transaction does know it.
 */
function transact(store: UseStore, mode: IDBTransactionMode, work: Work): Promise<void> {
  return store(
    mode,
    (objects) =>
      new Promise<void>((resolve, reject) => {
        objects.transaction.oncomplete = () => resolve();
        objects.transaction.onabort = () => reject(objects.transaction.error);
        work(objects);
      }),
  );
}

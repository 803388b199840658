import type { Page } from "./support.ts";

/** A document of the site without the app. */
const WITHOUT_APP = "/nothing-but-the-device";

/** Opens a page of the site that has no app in it, and so changes nothing on the device. */
export async function openWithoutApp(page: Page): Promise<void> {
  await page.route(`**${WITHOUT_APP}`, (route) =>
    // Else the browser would ask for /favicon.ico, which there is none of.
    route.fulfill({ contentType: "text/html", body: '<link rel="icon" href="data:,">' }),
  );
  await page.goto(WITHOUT_APP);
}

/** Puts values into the app's database, before the app is opened. */
export async function storeBefore(page: Page, values: Readonly<Record<string, unknown>>): Promise<void> {
  await openWithoutApp(page);
  await page.evaluate(
    (entries) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open("wegweiser");
        request.onupgradeneeded = () => request.result.createObjectStore("kept");
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction("kept", "readwrite");
          for (const [key, value] of entries) transaction.objectStore("kept").put(value, key);
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
          transaction.onabort = () => reject(transaction.error);
        };
      }),
    Object.entries(values),
  );
}

/** All that lies in the app's database, read past the app. */
export function stored(page: Page): Promise<Readonly<Record<string, unknown>>> {
  return page.evaluate(
    () =>
      new Promise<Record<string, unknown>>((resolve, reject) => {
        const request = indexedDB.open("wegweiser");
        request.onupgradeneeded = () => request.result.createObjectStore("kept");
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const objects = request.result.transaction("kept").objectStore("kept");
          const found: Record<string, unknown> = {};
          const cursor = objects.openCursor();
          cursor.onerror = () => reject(cursor.error);
          cursor.onsuccess = () => {
            if (cursor.result) {
              found[String(cursor.result.key)] = cursor.result.value;
              cursor.result.continue();
            } else {
              request.result.close();
              resolve(found);
            }
          };
        };
      }),
  );
}

/** Ways in which a browser allows no storage. Each runs in the page, before its scripts. */
export const FORBIDDEN: Readonly<Record<string, () => void>> = {
  "has no database": () => {
    Object.defineProperty(globalThis, "indexedDB", { value: undefined });
  },
  "throws when it is asked for the database": () => {
    Object.defineProperty(globalThis, "indexedDB", {
      get() {
        throw new DOMException("forbidden", "SecurityError");
      },
    });
  },
  "throws when the database is opened": () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("forbidden", "SecurityError");
    };
  },
  "fails to open the database": () => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function () {
      const request = open.call(this, `refused-${Math.random()}`);
      // The app sees an attempt that ends with an error, as in a private window of Firefox before 115.
      request.addEventListener("upgradeneeded", (event) => {
        event.stopImmediatePropagation();
        request.transaction?.abort();
      });
      return request;
    };
  },
};

/** No room: where a browser notices while it writes, or only at the end of the transaction. Each runs in the page. */
export const FULL: Readonly<Record<string, () => void>> = {
  "while it writes": () => {
    const { add } = IDBObjectStore.prototype;
    for (const part of [IDBRequest.prototype, IDBTransaction.prototype]) {
      const plain = Object.getOwnPropertyDescriptor(part, "error")?.get;
      Object.defineProperty(part, "error", {
        get() {
          return plain?.call(this) && new DOMException("full", "QuotaExceededError");
        },
      });
    }
    // The second of two entries with one key fails as a request does, and takes its transaction with it.
    IDBObjectStore.prototype.put = function (value, key) {
      add.call(this, value, `${String(key)}-twice`);
      return add.call(this, value, `${String(key)}-twice`);
    };
  },
  "at the end of the transaction": () => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (value, key) {
      const { transaction } = this;
      const request = put.call(this, value, key);
      request.addEventListener("success", () => {
        Object.defineProperty(transaction, "error", { value: new DOMException("full", "QuotaExceededError") });
        transaction.abort();
      });
      return request;
    };
  },
};

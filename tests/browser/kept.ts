import { readContent } from "../../src/build/content/read-content.ts";
import type { LocaleId } from "../../src/catalogue/locales.ts";
import type { Page } from "./support.ts";

const { texts } = readContent();

/** The title of a service. */
export function titleOf(locale: LocaleId, id: string): string {
  const title = texts[locale].services.get(id)?.title;
  if (!title) throw new Error(`${id} has no title in ${locale}`);
  return title;
}

/** Fills the gaps of a text: `{{count}} Angebote` with a count. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
}

/** The name of a button that says for which service it is: the browser sets a space before the hidden part. */
export function forService(word: string, title: string): RegExp {
  const [first, second] = [word, title].map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${first}\\s*: ${second}$`);
}

/** Presses "Merken" on a page or a card, and waits until it is kept. */
export async function keep(page: Page, locale: LocaleId, id: string): Promise<void> {
  const { add, remove } = texts[locale].ui.keep;
  await page.getByRole("button", { name: forService(add, titleOf(locale, id)) }).click();
  await page.getByRole("button", { name: forService(remove, titleOf(locale, id)) }).waitFor();
}

export async function openOwnList(page: Page, locale: LocaleId): Promise<void> {
  await page.goto(`/${locale}/liste/`);
  await page.getByRole("heading", { name: texts[locale].ui.device.title }).waitFor();
}

/** The services of the list on this page, by their ids, in the order in which they are shown. */
export async function listedOn(page: Page, locale: LocaleId): Promise<readonly string[]> {
  const links = page.locator(`main ol h3 a[href^="/${locale}/angebote/"]`);
  const addresses = await links.evaluateAll((found) => found.map((link) => link.getAttribute("href") ?? ""));
  return addresses.map((address) => address.split("/")[3] ?? "");
}

/** The services of the own list, by their ids, as they lie on the device. */
export async function keptIds(page: Page): Promise<readonly string[] | undefined> {
  const list = (await keptOnDevice(page, "list")) as { items: readonly { id: string }[] } | undefined;
  return list?.items.map(({ id }) => id);
}

/** What lies on the device under a key; undefined where nothing does. Looks without making the database. */
export function keptOnDevice(page: Page, key: "list" | "templates"): Promise<unknown> {
  return page.evaluate(async (wanted) => {
    const answerOf = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    if (!(await indexedDB.databases()).some(({ name }) => name === "wegweiser")) return undefined;
    const database = await answerOf(indexedDB.open("wegweiser"));
    try {
      return await answerOf<unknown>(database.transaction("kept").objectStore("kept").get(wanted));
    } finally {
      database.close();
    }
  }, key);
}

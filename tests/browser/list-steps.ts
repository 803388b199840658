import { expect } from "vitest";
import { readContent } from "../../src/build/content/read-content.ts";
import { stored } from "./kept-storage.ts";
import { awake, type Page } from "./support.ts";

const { ui, services } = readContent().texts.de;

export { ui };

const titleOf = (id: string) => services.get(id)?.title ?? id;
export const titlesOf = (...ids: readonly string[]) => ids.map(titleOf);

export const NOTE = "Kindergeldnummer mitbringen";
export const LIST = { version: 2, items: [{ id: "kindergeld", note: NOTE }], dates: {} };

export const keepButton = (page: Page, id: string) =>
  page.getByRole("button", { name: ui.keep.add }).filter({ hasText: titleOf(id) });
export const goToList = (page: Page) =>
  page.getByRole("link", { name: ui.keep.goToList_one.split("{{")[0] ?? "" }).first();
export const inMain = (page: Page, words: string) => page.locator("main").getByText(words, { exact: true });
export const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
export const said = (page: Page, words: string) => page.getByRole("status").getByText(words, { exact: true }).waitFor();
export const uncaught = (complaints: readonly string[]) =>
  complaints.filter((complaint) => complaint.startsWith("uncaught"));

export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await awake(page);
}

/** The services on the list, in its order, once there are so many. */
export async function listed(page: Page, count: number): Promise<readonly string[]> {
  const links = page.locator("main").getByRole("listitem").getByRole("heading", { level: 3 }).getByRole("link");
  await links.nth(count - 1).waitFor();
  return links.allTextContents();
}

/** Writing takes a moment after the page shows it. */
export const IN_TIME = { timeout: 15_000 };

/** Presses "Merken" on the page of Wohngeld, waits for what it says, and goes on to the list, which says it too. */
export async function keepWohngeld(page: Page, words: string): Promise<void> {
  await open(page, "/de/angebote/wohngeld/");
  await keepButton(page, "wohngeld").click();
  await said(page, words);
  await goToList(page).click();
  await page.waitForURL("**/de/liste/");
  await inMain(page, words).waitFor();
}

/** What the database holds, once it holds what was waited for. */
export async function storedWith(page: Page, words: string): Promise<Readonly<Record<string, unknown>>> {
  await expect.poll(async () => JSON.stringify(await stored(page)), IN_TIME).toContain(words);
  return stored(page);
}

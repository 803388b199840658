import { bech32m } from "@scure/base";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readContent } from "../../src/build/content/read-content.ts";
import linkCodes from "../../src/catalogue/link-codes.json";
import { encodeList, type HandedList } from "../../src/handover/list-fragment.ts";
import { filled, keep, keptOnDevice, listedOn, openOwnList, titleOf } from "./kept.ts";
import { awake, type Page, type Visit, type Visitor, visitSite } from "./support.ts";

const { texts } = readContent();
const ui = texts.de.ui;
const { share, handed } = ui;

let visit: Visit;
let visitor: Visitor;
let page: Page;

beforeAll(async () => {
  visit = await visitSite();
});
afterAll(() => visit.close());
beforeEach(async () => {
  // A worker would answer in the place of the server, which some of these tests change.
  visitor = await visit.newVisitor({ serviceWorkers: "block" });
  page = visitor.page;
});

const panel = () => page.getByRole("region", { name: share.title });
const shownLink = () => panel().locator("bdi").first().textContent();
const openPanel = async () => {
  await page.getByRole("button", { name: share.title, exact: true }).click();
  await panel().waitFor();
};

describe("a link to a list that is not in order", () => {
  const NOTE = "Zuerst das Wohngeld";
  const list = (change: Partial<HandedList> = {}, codes: readonly string[] = linkCodes) =>
    encodeList({ services: ["wohngeld", "kindergeld"], note: NOTE, ...change }, codes);
  const sealed = (...payload: readonly number[]) =>
    bech32m.encode("weg", bech32m.toWords(Uint8Array.from(payload)), 1023).toUpperCase();
  const changed = (fragment: string, at: number) =>
    `${fragment.slice(0, at)}${fragment[at] === "Q" ? "P" : "Q"}${fragment.slice(at + 1)}`;
  const one = { count: 1 };

  beforeEach(async () => {
    await page.goto("/de/angebote/pflegegeld/");
    await awake(page);
    await keep(page, "de", "pflegegeld");
  });

  it.each([
    ["cut off", list().slice(0, -9), handed.cut, []],
    ["changed in one letter", changed(list(), 12), handed.cut, []],
    ["of a newer version", sealed(2, 0, 1, 0), handed.newer, []],
    ["impossible", sealed(1, 0, 0), handed.broken, []],
    ["with half a place", sealed(1, 1, 1, linkCodes.indexOf("elterngeld"), 0), handed.partly, ["elterngeld"]],
    [
      "with a service that this app does not know yet",
      list({ services: ["wohngeld", "kommt-erst-noch"] }, [...linkCodes, "kommt-erst-noch"]),
      filled(handed.unknown_one, one),
      ["wohngeld"],
    ],
    ["with a place that does not exist", list({ place: "15999999" }), handed.placeUnknown, ["wohngeld", "kindergeld"]],
  ])("%s says so, shows what can be shown, and leaves the own list as it is", async (_, fragment, message, shown) => {
    const before = await keptOnDevice(page, "list");
    await page.goto(`/de/liste/#${fragment}`);
    await page.getByRole("status").getByText(message, { exact: true }).waitFor();
    expect(await listedOn(page, "de")).toEqual(shown);
    expect(await page.getByRole("button", { name: handed.take }).count()).toBe(shown.length > 0 ? 1 : 0);
    expect(await keptOnDevice(page, "list")).toEqual(before);
    await page.getByRole("link", { name: handed.own }).click();
    await page.getByRole("heading", { name: ui.device.title }).waitFor();
    expect(await listedOn(page, "de")).toEqual(["pflegegeld"]);
    expect(visitor.complaints).toEqual([]);
  });

  it("with a service that is no longer there says so and shows the others", async () => {
    await page.route("**/data/records.*", async (route) => {
      const records = (await (await route.fetch()).json()) as readonly { readonly id: string }[];
      await route.fulfill({ json: records.filter(({ id }) => id !== "kindergeld") });
    });
    await page.goto(`/de/liste/#${list()}`);
    await page.getByRole("status").getByText(filled(handed.retired_one, one), { exact: true }).waitFor();
    expect(await listedOn(page, "de")).toEqual(["wohngeld"]);
    await openOwnList(page, "de");
    expect(await listedOn(page, "de")).toEqual(["pflegegeld"]);
  });
});

describe("the panel on a page", () => {
  const choosePage = () => panel().getByLabel(share.page, { exact: true }).check();

  it("hands over a service as a page in the language of the other person", async () => {
    await page.goto("/de/angebote/wohngeld/");
    await awake(page);
    await openPanel();
    await choosePage();
    expect(await shownLink()).toBe(`${visit.origin}/de/angebote/wohngeld/`);
    await panel().getByLabel(share.language).selectOption("ar");
    expect(await shownLink()).toBe(`${visit.origin}/ar/angebote/wohngeld/`);
    await page.goto((await shownLink()) ?? "");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(titleOf("ar", "wohngeld"));
  });

  it("hands over answers only when the person says so, and names them", async () => {
    const { statements } = texts.de.questions["rent-debt"] as { readonly statements: Record<string, string> };
    const answer = filled(share.includesAnswer, { answer: statements.behind ?? "" });
    await page.goto("/de/lebenslagen/wohnen-miete/#v=1&pays-housing=rent&rent-debt=behind");
    await awake(page);
    await openPanel();
    await choosePage();
    expect(await shownLink()).toBe(`${visit.origin}/de/lebenslagen/wohnen-miete/`);
    expect(await panel().getByText(answer).count()).toBe(0);
    await panel().getByLabel(share.withAnswers).check();
    expect(await shownLink()).toBe(
      `${visit.origin}/de/lebenslagen/wohnen-miete/#v=1&pays-housing=rent&rent-debt=behind`,
    );
    expect(await panel().getByText(answer).isVisible()).toBe(true);
  });

  it("gives the link to the clipboard, to SMS and to e-mail, and names no service beside it", async () => {
    await visitor.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto("/de/angebote/schuldnerberatung/");
    await awake(page);
    await openPanel();
    const link = await shownLink();
    expect(link).toBe(`${visit.origin}/de/liste/#${encodeList({ services: ["schuldnerberatung"] }, linkCodes)}`);
    await panel().getByRole("button", { name: share.copy }).click();
    await panel().getByText(share.copied).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
    for (const [name, scheme] of [
      [share.sms, "sms:"],
      [share.email, "mailto:"],
    ] as const) {
      const href = (await panel().getByRole("link", { name, exact: true }).getAttribute("href")) ?? "";
      const fields = new URL(href).searchParams;
      expect(href.startsWith(scheme)).toBe(true);
      expect(fields.get("body")).toBe(`${ui.app.name}: ${link}`);
      expect([null, ui.app.name]).toContain(fields.get("subject"));
    }
  });

  it("marks the link where the browser does not copy", async () => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
    });
    await page.goto("/de/angebote/wohngeld/");
    await awake(page);
    await openPanel();
    await panel().getByRole("button", { name: share.copy }).click();
    await panel().getByText(share.notCopied).waitFor();
    expect(await page.evaluate(() => String(getSelection()))).toBe(await shownLink());
  });
});

describe("a language that cannot be had whole on a first visit", () => {
  it("is said, and tried again once there is a network", async () => {
    const own = await visit.newVisitor({ serviceWorkers: "block" });
    await own.context.route("**/data/pack.de.*", (route) => route.abort());
    await own.page.goto(`/de/liste/#${encodeList({ services: ["wohngeld"] }, linkCodes)}`);
    await own.page.locator("main").getByText(texts.de.ui.list.failed, { exact: true }).waitFor();
    await own.context.unroute("**/data/pack.de.*");
    await own.page.evaluate(() => dispatchEvent(new Event("online")));
    await own.page.getByRole("heading", { name: titleOf("de", "wohngeld"), level: 3 }).waitFor();
  });
});

describe("the desk of a counsellor", () => {
  it("leads by keyboard alone from two words to the sheet in the client's language", async () => {
    await page.addInitScript(() => {
      Object.assign(globalThis, { timesPrinted: 0, print: () => Object(globalThis).timesPrinted++ });
    });
    await page.goto("/de/beratung/");
    await awake(page);
    await page.getByLabel(share.language).selectOption("ar");
    const field = page.getByLabel(share.search);
    const first = page.getByRole("option").first();
    await field.focus();
    for (const id of ["wohngeld", "kindergeld"]) {
      await page.keyboard.type(id);
      await first.filter({ hasText: titleOf("de", id) }).waitFor();
      await page.keyboard.press("Enter");
      await page.getByText(filled(share.added, { service: titleOf("de", id) }), { exact: true }).waitFor();
    }
    await page.keyboard.press("Enter");
    const print = page.getByRole("button", { name: share.print, exact: true });
    expect(await print.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => Object(globalThis).timesPrinted === 1);
    const sheet = page.locator("body > :not(#app) > [lang=ar][dir=rtl]");
    expect(await sheet.getByRole("heading", { level: 2, includeHidden: true }).count()).toBe(2);
    for (const id of ["wohngeld", "kindergeld"]) expect(await sheet.textContent()).toContain(titleOf("ar", id));
    expect(await page.getAttribute("html", "lang")).toBe("de");
    expect(visitor.complaints).toEqual([]);
  });
});

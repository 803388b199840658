import { createStore, update } from "idb-keyval";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keep, type OwnList } from "../../src/handover/own-list.ts";
import { createDevice, NO_ROOM, openListTab } from "./device.ts";

let device: ReturnType<typeof createDevice>;
beforeEach(() => {
  device = createDevice();
});
afterEach(() => device.close());

const listOf = (...ids: readonly string[]): OwnList => ({ items: ids.map((id) => ({ id })), dates: {} });
const storedOf = (...ids: readonly string[]) => ({ version: 2, ...listOf(...ids) });
const keeping = (id: string) => (list: OwnList) => keep(list, id);

describe("where the browser allows no storage", () => {
  it.each<[string, () => void]>([
    ["it has none", () => vi.stubGlobal("indexedDB", undefined)],
    [
      "it refuses to name it",
      () =>
        vi.spyOn(globalThis, "indexedDB", "get").mockImplementation(() => {
          throw new DOMException("", "SecurityError");
        }),
    ],
    ["it does not open", () => openFails()],
  ])("it says so, and holds the changes as long as the page is open: %s", async (_, forbid) => {
    forbid();
    const tab = openListTab();
    await tab.load();
    expect(tab.shown()).toEqual({ value: listOf(), problem: "forbidden" });
    await tab.change(keeping("a"));
    await tab.change(keeping("b"));
    expect(tab.shown()).toEqual({ value: listOf("a", "b"), problem: "forbidden" });
    await tab.clear();
    expect(tab.shown()).toEqual({ value: listOf(), problem: "forbidden" });
  });

  it("stores them when it allows it after all", async () => {
    await device.put("list", storedOf("wohngeld"));
    const forbidden = openFails();
    const tab = openListTab();
    await tab.change(keeping("a"));
    forbidden.mockRestore();
    tab.show();
    await vi.waitFor(() => expect(tab.shown()).toEqual({ value: listOf("wohngeld", "a") }));
    expect(await device.stored("list")).toEqual(storedOf("wohngeld", "a"));
  });

  function openFails() {
    return vi.spyOn(device.factory, "open").mockImplementation(() => {
      const request = { onerror: () => {}, error: new DOMException("", "InvalidStateError") };
      queueMicrotask(() => request.onerror());
      return request as unknown as IDBOpenDBRequest;
    });
  }
});

describe.each(Object.entries(NO_ROOM))("where no room is left, which shows %s", (_, fill) => {
  it("says so, leaves what is stored, and holds the change", async () => {
    await device.put("list", storedOf("wohngeld"));
    fill();
    const tab = openListTab();
    await tab.change(keeping("a"));
    expect(tab.shown()).toEqual({ value: listOf("wohngeld", "a"), problem: "full" });
    await tab.load();
    expect(tab.shown()).toEqual({ value: listOf("wohngeld", "a"), problem: "full" });
    expect(await device.stored("list")).toEqual(storedOf("wohngeld"));
  });

  it("stores all of it with the next change that finds room, and other tabs' changes too", async () => {
    fill();
    const tab = openListTab();
    await tab.change(keeping("a"));
    vi.restoreAllMocks();
    await device.put("list", storedOf("wohngeld"));
    await tab.change(keeping("b"));
    expect(tab.shown()).toEqual({ value: listOf("wohngeld", "a", "b") });
    expect(await device.stored("list")).toEqual(storedOf("wohngeld", "a", "b"));
  });

  it("leaves a damaged value as it is", async () => {
    await device.put("list", { version: 2, items: ["wohngeld", 3] });
    fill();
    const tab = openListTab();
    await tab.change(keeping("a"));
    expect(tab.shown()).toEqual({ value: listOf("wohngeld", "a"), problem: "full" });
    vi.restoreAllMocks();
    expect(await device.keys()).toEqual(["list"]);
    expect(await device.stored("list")).toEqual({ version: 2, items: ["wohngeld", 3] });
  });
});

describe("idb-keyval's own update, why it is not used", () => {
  it("does not name the reason when no room is left", async () => {
    NO_ROOM["while it writes"]?.();
    const reason = await update("list", () => 1, createStore("wegweiser", "kept")).catch((error: unknown) => error);
    expect(reason).toBeNull();
  });
});

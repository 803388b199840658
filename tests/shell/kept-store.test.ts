import { IDBObjectStore } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { annotate, keep, type OwnList } from "../../src/handover/own-list.ts";
import { createDevice, NO_ROOM, openListTab } from "./device.ts";

let device: ReturnType<typeof createDevice>;
beforeEach(() => {
  device = createDevice();
});
afterEach(() => device.close());

const listOf = (...ids: readonly string[]): OwnList => ({ items: ids.map((id) => ({ id })), dates: {} });
const storedOf = (...ids: readonly string[]) => ({ version: 2, ...listOf(...ids) });
const keeping = (id: string) => (list: OwnList) => keep(list, id);

describe("what somebody keeps", () => {
  it("is nothing at first, and no problem", async () => {
    const tab = openListTab();
    await tab.load();
    expect(tab.seen).toEqual([{ value: listOf() }]);
    expect(await device.keys()).toEqual([]);
  });

  it("is there again after a restart", async () => {
    const before = openListTab();
    await before.change(keeping("elterngeld"));
    await before.change((list) => annotate(list, "elterngeld", "morgen"));
    const after = openListTab();
    await after.load();
    expect(after.shown()).toEqual({ value: { items: [{ id: "elterngeld", note: "morgen" }], dates: {} } });
  });

  it("stands by what was stored before, also where it was never loaded", async () => {
    await device.put("list", storedOf("wohngeld"));
    const tab = openListTab();
    await tab.change(keeping("elterngeld"));
    expect(tab.shown()).toEqual({ value: listOf("wohngeld", "elterngeld") });
    expect(await device.stored("list")).toEqual(storedOf("wohngeld", "elterngeld"));
  });

  it("is shown in the order in which it was changed", async () => {
    const tab = openListTab();
    await Promise.all([tab.change(keeping("a")), tab.load(), tab.change(keeping("b"))]);
    expect(tab.seen.map(({ value }) => value.items.length)).toEqual([1, 1, 2]);
  });

  it("from an older version is taken over with the first change", async () => {
    await device.put("list", ["wohngeld", "elterngeld"]);
    const tab = openListTab();
    await tab.load();
    expect(tab.shown()).toEqual({ value: listOf("wohngeld", "elterngeld") });
    expect(await device.stored("list")).toEqual(["wohngeld", "elterngeld"]);
    await tab.change(keeping("kindergeld"));
    expect(await device.stored("list")).toEqual(storedOf("wohngeld", "elterngeld", "kindergeld"));
  });

  it("outlives a connection that the browser closed", async () => {
    const tab = openListTab();
    await tab.change(keeping("a"));
    for (const connection of device.connections) connection.close();
    await tab.change(keeping("b"));
    expect(tab.shown()).toEqual({ value: listOf("a", "b") });
    expect(await device.stored("list")).toEqual(storedOf("a", "b"));
  });
});

describe("what a newer version stored", () => {
  const newer = { version: 3, items: [{ id: "wohngeld", group: 1 }], groups: ["Umzug"] };

  it("is shown and never written over; changes hold as long as the page is open", async () => {
    await device.put("list", newer);
    const put = vi.spyOn(IDBObjectStore.prototype, "put");
    const tab = openListTab();
    await tab.load();
    expect(tab.shown()).toEqual({ value: listOf("wohngeld"), problem: "newer" });
    await tab.change(keeping("a"));
    await tab.change(keeping("b"));
    expect(tab.shown()).toEqual({ value: listOf("wohngeld", "a", "b"), problem: "newer" });
    expect(put).not.toHaveBeenCalled();
    expect(await device.stored("list")).toEqual(newer);
  });

  it("is not written over by a tab that was open before the release", async () => {
    const old = openListTab();
    await old.change(keeping("a"));
    await device.put("list", newer);
    await old.change(keeping("b"));
    expect(old.shown()).toEqual({ value: listOf("wohngeld", "b"), problem: "newer" });
    expect(await device.stored("list")).toEqual(newer);
  });
});

describe("a damaged value", () => {
  const damaged = { version: 2, items: ["wohngeld", { id: 3 }], dates: 7 };

  it("is only read when it is loaded", async () => {
    await device.put("list", damaged);
    const tab = openListTab();
    await tab.load();
    expect(tab.shown()).toEqual({ value: listOf("wohngeld"), problem: "damaged" });
    expect(await device.keys()).toEqual(["list"]);
  });

  it("is set aside before the first change, and only then", async () => {
    await device.put("list", damaged);
    const tab = openListTab();
    await tab.change(keeping("a"));
    await tab.change(keeping("b"));
    // Said until the page is closed: who kept something elsewhere on it has not read it yet.
    expect(tab.shown()).toEqual({ value: listOf("wohngeld", "a", "b"), problem: "damaged" });
    expect(await device.stored("list")).toEqual(storedOf("wohngeld", "a", "b"));
    expect(await device.stored("list-damaged")).toEqual(damaged);
  });
});

describe("deleting", () => {
  it("takes away all of its key, also what was set aside, and nothing else", async () => {
    await device.put("list", 7);
    await device.put("templates", { version: 1, templates: [] });
    const tab = openListTab();
    await tab.change(keeping("a"));
    expect(await device.keys()).toEqual(["list", "list-damaged", "templates"]);
    await tab.clear();
    expect(tab.shown()).toEqual({ value: listOf() });
    expect(await device.keys()).toEqual(["templates"]);
  });

  it("takes away what a newer version stored: the person wants it gone", async () => {
    await device.put("list", { version: 9 });
    const tab = openListTab();
    await tab.change(keeping("a"));
    await tab.clear();
    expect(tab.shown()).toEqual({ value: listOf() });
    expect(await device.keys()).toEqual([]);
  });

  it("reaches what other tabs could not store", async () => {
    NO_ROOM["while it writes"]?.();
    const [one, two] = [openListTab(), openListTab()];
    await one.change(keeping("a"));
    vi.restoreAllMocks();
    await two.clear();
    await vi.waitFor(() => expect(one.shown()).toEqual({ value: listOf() }));
    expect(await device.keys()).toEqual([]);
  });

  it("does not say that it is done where it failed", async () => {
    const tab = openListTab();
    await tab.change(keeping("a"));
    vi.spyOn(IDBObjectStore.prototype, "delete").mockImplementation(() => {
      throw new DOMException("", "UnknownError");
    });
    expect(await tab.clear()).toBe(false);
    expect(tab.shown()).toEqual({ value: listOf("a"), problem: "forbidden" });
  });
});

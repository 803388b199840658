import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { drop, keep, type OwnList } from "../../src/handover/own-list.ts";
import { putTemplate } from "../../src/handover/templates.ts";
import { TEMPLATES_FORM } from "../../src/shell/kept/stored-templates.ts";
import { createDevice, openListTab, openTab } from "./device.ts";

let device: ReturnType<typeof createDevice>;
beforeEach(() => {
  device = createDevice();
});
afterEach(() => device.close());

const listOf = (...ids: readonly string[]): OwnList => ({ items: ids.map((id) => ({ id })), dates: {} });
const keeping = (id: string) => (list: OwnList) => keep(list, id);

describe("two tabs", () => {
  it("lose none of each other's changes", async () => {
    const [one, two] = [openListTab(), openListTab()];
    const ids = Array.from({ length: 20 }, (_, index) => `service-${index}`);
    await Promise.all(ids.map((id, index) => (index % 2 === 0 ? one : two).change(keeping(id))));
    const after = openListTab();
    await after.load();
    expect(
      after
        .shown()
        ?.value.items.map(({ id }) => id)
        .sort(),
    ).toEqual([...ids].sort());
  });

  it("show each other's changes", async () => {
    const [one, two] = [openListTab(), openListTab()];
    await one.change(keeping("a"));
    await vi.waitFor(() => expect(two.shown()).toEqual({ value: listOf("a") }));
    await two.change((list) => drop(list, "a"));
    await vi.waitFor(() => expect(one.shown()).toEqual({ value: listOf() }));
  });

  it.each(["show", "takeUp"] as const)(
    "show them without a channel when they are looked at again (%s)",
    async (look) => {
      vi.stubGlobal("BroadcastChannel", undefined);
      const [one, two] = [openListTab(), openListTab()];
      await one.change(keeping("a"));
      expect(two.shown()).toBeUndefined();
      two[look]();
      await vi.waitFor(() => expect(two.shown()).toEqual({ value: listOf("a") }));
    },
  );

  it("show them after one has rested, and hear each other again", async () => {
    const [one, two, three] = [openListTab(), openListTab(), openListTab()];
    two.rest();
    await one.change(keeping("a"));
    await vi.waitFor(() => expect(three.shown()).toEqual({ value: listOf("a") }));
    expect(two.seen, "a resting page has no channel").toEqual([]);
    two.takeUp();
    await vi.waitFor(() => expect(two.shown()).toEqual({ value: listOf("a") }));
    await one.change(keeping("b"));
    await vi.waitFor(() => expect(two.shown()).toEqual({ value: listOf("a", "b") }));
  });

  it("are not disturbed by what concerns something else", async () => {
    const [list, templates, other] = [openListTab(), openTab(TEMPLATES_FORM), openTab(TEMPLATES_FORM)];
    const birth = { name: "Geburt", services: ["elterngeld"], locale: "de" as const };
    await templates.change((own) => putTemplate(own, birth));
    await vi.waitFor(() => expect(other.shown()).toEqual({ value: [birth] }));
    expect(list.seen).toEqual([]);
  });

  it("do not read again when they begin or are put away", async () => {
    const tab = openListTab();
    tab.begin();
    tab.hide();
    await tab.load();
    expect(tab.seen).toHaveLength(1);
  });
});

// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { MAX_KEPT } from "../../src/handover/own-list.ts";
import { KeepButton } from "../../src/views/components/keep-button.tsx";
import { content, keptOf, renderIn, stateOf, wordsOf } from "./render.tsx";

const { keep, list, storage } = content.texts.de.ui;
const { t } = wordsOf("de");
const page = { kind: "service", id: "wohngeld" } as const;
const add = `${keep.add}: Wohngeld`;
const remove = `${keep.remove}: Wohngeld`;
const linkTo = (count: number) => t("keep.goToList", { count });

function renderButton(kept: readonly string[] = [], device?: Parameters<typeof keptOf>[1]) {
  const state = stateOf("de", page);
  const problem = device?.problem;
  state.list.value = { value: { items: kept.map((id) => ({ id })), dates: {} }, ...(problem ? { problem } : {}) };
  keptOf(state, device);
  renderIn(state, <KeepButton id="wohngeld" title="Wohngeld" />);
  return { state, keptIds: () => state.list.value?.value.items.map(({ id }) => id) };
}
const tap = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const said = () => screen.getByRole("status").textContent;

afterEach(cleanup);

describe("the button that keeps a service", () => {
  it("puts the service behind what is kept, and leads to the list", async () => {
    const { keptIds } = renderButton(["bafoeg"]);
    expect(said()).toBe("");
    tap(add);
    const link = await screen.findByRole("link", { name: linkTo(2) });
    expect(link.getAttribute("href")).toMatch(/^\/.*liste/);
    expect(keptIds()).toEqual(["bafoeg", "wohngeld"]);
  });

  it("takes the service off again, and no other", async () => {
    const { keptIds } = renderButton(["wohngeld", "bafoeg"]);
    expect(screen.getByRole("link", { name: linkTo(2) })).toBeTruthy();
    tap(remove);
    await screen.findByRole("button", { name: add });
    expect(keptIds()).toEqual(["bafoeg"]);
    expect(said()).toBe("");
  });

  it("shows what another tab changed", async () => {
    const { state } = renderButton();
    state.list.value = { value: { items: [{ id: "wohngeld" }], dates: {} } };
    expect(await screen.findByRole("button", { name: remove })).toBeTruthy();
    expect(said()).toBe(linkTo(1));
  });

  it("says when the list is full, and keeps what is on it", async () => {
    const others = Array.from({ length: MAX_KEPT }, (_, index) => `angebot-${index}`);
    const { keptIds } = renderButton(others);
    tap(add);
    expect(await screen.findByText(keep.full)).toBeTruthy();
    expect(keptIds()).toEqual(others);
    expect(screen.getByRole("button", { name: add })).toBeTruthy();
  });

  it.each(["forbidden", "full", "newer", "damaged"] as const)(
    "says of a store that is %s what that means, once somebody keeps something",
    async (problem) => {
      renderButton([], { problem });
      expect(screen.queryByText(storage[problem])).toBeNull();
      tap(add);
      expect(await screen.findByText(storage[problem])).toBeTruthy();
      expect(screen.getByRole("link", { name: linkTo(1) })).toBeTruthy();
    },
  );

  it("says that it failed where its code cannot be had, and claims nothing", async () => {
    const state = stateOf("de", page, { kept: () => Promise.reject(new Error("no network")) });
    renderIn(state, <KeepButton id="wohngeld" title="Wohngeld" />);
    tap(add);
    expect(await screen.findByText(list.failed)).toBeTruthy();
    expect(screen.getByRole("button", { name: add })).toBeTruthy();
    expect(screen.queryByRole("link")).toBeNull();
  });
});

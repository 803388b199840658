// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from "@testing-library/preact";
import { useState } from "preact/hooks";
import { afterEach, describe, expect, it, vi } from "vitest";
import { MAX_SERVICES } from "../../src/handover/list-fragment.ts";
import { ServicePicker } from "../../src/views/share/service-picker.tsx";
import { content, renderIn, stateOf, wordsOf } from "./render.tsx";

const { share } = content.texts.de.ui;
const { t } = wordsOf("de");
const full = stateOf("de", { kind: "counsellors" });
const ids = full.content.value.services.map(({ id }) => id);
const titleOf = (id: string) => full.content.value.services.find((service) => service.id === id)?.text.title ?? id;

function renderPicker(first: readonly string[] = [], state = full) {
  const changed = vi.fn<(chosen: readonly string[]) => void>();
  const onDone = vi.fn();
  function Picker() {
    const [chosen, setChosen] = useState(first);
    const onChange = (next: readonly string[]) => {
      changed(next);
      setChosen(next);
    };
    return <ServicePicker chosen={chosen} titleOf={titleOf} onChange={onChange} onDone={onDone} />;
  }
  renderIn(state, <Picker />);
  return { changed, onDone };
}

const field = () => screen.getByLabelText<HTMLInputElement>(share.search);
const enter = (value: string) => fireEvent.input(field(), { target: { value } });
const press = (...keys: readonly string[]) => {
  for (const key of keys) fireEvent.keyDown(field(), { key });
};
const options = () => screen.queryAllByRole("option");
const active = () => document.getElementById(field().getAttribute("aria-activedescendant") ?? "");
const said = () => screen.getByRole("status").textContent;

afterEach(cleanup);

describe("the picker of services", () => {
  it("takes the first suggestion with Enter, is ready for the next word, and says what came in", () => {
    const { changed } = renderPicker(["bafoeg"]);
    enter("Wohngeld");
    press("Enter");
    expect(changed).toHaveBeenLastCalledWith(["bafoeg", "wohngeld"]);
    expect(field().value).toBe("");
    expect(document.activeElement).toBe(field());
    expect(said()).toBe(t("share.added", { service: "Wohngeld" }));
  });

  it("is done with Enter in the empty field, and only there", () => {
    const { changed, onDone } = renderPicker();
    enter("Wohngeld");
    press("Enter");
    expect(onDone).not.toHaveBeenCalled();
    press("Enter");
    expect(onDone).toHaveBeenCalledTimes(1);
    enter("   ");
    press("Enter");
    expect(onDone).toHaveBeenCalledTimes(2);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it("is a closed combobox before anything is typed, and an open one with its suggestions", () => {
    renderPicker();
    expect(field()).toBe(screen.getByRole("combobox", { name: share.search }));
    expect(field().getAttribute("aria-expanded")).toBe("false");
    expect(field().hasAttribute("aria-activedescendant")).toBe(false);
    expect(options()).toEqual([]);
    enter("Kind");
    expect(field().getAttribute("aria-expanded")).toBe("true");
    const list = screen.getByRole("listbox", { name: share.suggestions });
    expect(field().getAttribute("aria-controls")).toBe(list.id);
    expect(options().length).toBeGreaterThan(1);
    expect(list.contains(active())).toBe(true);
  });

  it("goes through the suggestions with the arrows, and round at both ends", () => {
    renderPicker();
    enter("Kind");
    const names = options().map(({ textContent }) => textContent);
    const seen = ["ArrowDown", "ArrowDown", "ArrowUp", "ArrowUp", "ArrowUp", "ArrowDown"].map((key) => {
      press(key);
      return active()?.textContent;
    });
    const last = names[names.length - 1];
    expect(seen).toEqual([names[1], names[2], names[1], names[0], last, names[0]]);
    expect(options().map((option) => option.getAttribute("aria-selected"))).toEqual(
      names.map((_, index) => String(index === 0)),
    );
  });

  it("takes the suggestion that the arrows chose", () => {
    const { changed } = renderPicker();
    enter("Kind");
    press("ArrowDown");
    const name = active()?.textContent;
    press("Enter");
    expect(changed.mock.calls[0]?.[0].map(titleOf)).toEqual([name]);
  });

  it("points at a suggestion that is there after the words have changed", () => {
    renderPicker();
    enter("Kind");
    press("ArrowUp");
    enter("Wohngeld");
    expect(active()).toBe(options()[0]);
  });

  it("is emptied by Escape and takes nothing then", () => {
    const { changed } = renderPicker();
    enter("Wohngeld");
    press("Escape");
    expect(field().value).toBe("");
    expect(options()).toEqual([]);
    expect(changed).not.toHaveBeenCalled();
  });

  it("takes a suggestion that is tapped, and the focus stays in the field", () => {
    const { changed } = renderPicker();
    enter("Wohngeld");
    fireEvent.click(screen.getByRole("option", { name: "Wohngeld" }));
    expect(changed).toHaveBeenCalledWith(["wohngeld"]);
    expect(document.activeElement).toBe(field());
  });

  it("does not suggest what is chosen already", () => {
    renderPicker(["wohngeld"]);
    enter("Wohngeld");
    expect(options().map(({ textContent }) => textContent)).not.toContain("Wohngeld");
  });

  it("leaves a service out again, by a button that names it", () => {
    const { changed } = renderPicker(["wohngeld", "bafoeg"]);
    fireEvent.click(screen.getByRole("button", { name: t("share.without", { service: "Wohngeld" }) }));
    expect(changed).toHaveBeenCalledWith(["bafoeg"]);
    expect(said()).toBe(t("share.left", { service: "Wohngeld" }));
    expect(document.activeElement).toBe(field());
  });

  it("says when nothing is found, and takes nothing", () => {
    const { changed, onDone } = renderPicker();
    enter("qqqqxxxx");
    expect(said()).toBe(share.searchNothing);
    press("Enter");
    expect([changed.mock.calls, onDone.mock.calls]).toEqual([[], []]);
  });

  it("says so while the search is not there yet", () => {
    const { search: _, ...rest } = full.content.value;
    const state = stateOf("de", { kind: "counsellors" });
    state.content.value = rest;
    renderPicker([], state);
    enter("Wohngeld");
    expect(said()).toBe(share.searchUnready);
  });

  it(`takes ${MAX_SERVICES} services and no more, and says so`, () => {
    const { changed } = renderPicker(ids.filter((id) => id !== "wohngeld").slice(0, MAX_SERVICES - 1));
    enter("Wohngeld");
    press("Enter");
    expect(changed.mock.calls[0]?.[0]).toHaveLength(MAX_SERVICES);
    const hint = document.getElementById(field().getAttribute("aria-describedby") ?? "");
    expect(hint?.textContent).toBe(t("share.tooMany", { max: MAX_SERVICES }));
    enter("Bürgertelefon");
    press("Enter");
    expect(changed).toHaveBeenCalledTimes(1);
    expect(field().getAttribute("aria-expanded")).toBe("false");
    expect(options()).toEqual([]);
  });
});

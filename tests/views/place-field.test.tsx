// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { PlaceField } from "../../src/views/components/place-field.tsx";
import type { ChosenPlace } from "../../src/views/state.ts";
import { content, region, renderIn, stateOf } from "./render.tsx";

const words = content.texts.de.ui.place;
const page = { kind: "service", id: "wohngeld" } as const;

function renderField() {
  const choosePlace = vi.fn<(place: ChosenPlace) => void>();
  const state = stateOf("de", page, { choosePlace });
  state.region.value = region;
  renderIn(state, <PlaceField types={["wohngeldbehoerde"]} />);
  const enter = async (text: string) => {
    fireEvent.input(screen.getByLabelText(words.label), { target: { value: text } });
    fireEvent.click(screen.getByRole("button", { name: words.search }));
    await vi.waitFor(() =>
      expect(choosePlace.mock.calls.length + (screen.queryByRole("status")?.textContent?.length ?? 0)).toBeGreaterThan(
        0,
      ),
    );
  };
  return { state, choosePlace, enter };
}

describe("the field for a place", () => {
  afterEach(cleanup);

  it("names its hint to screen readers", () => {
    renderField();
    const field = screen.getByLabelText(words.label);
    const hints = (field.getAttribute("aria-describedby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent);
    expect(hints).toContain(words.hint);
  });

  it("hands over Gemeinde and Kreis of a clear entry", async () => {
    const { choosePlace, enter } = renderField();
    await enter("06108");
    expect(choosePlace).toHaveBeenCalledWith(
      expect.objectContaining({ gemeinde: "Halle (Saale)", kreis: "15002", postcode: "06108" }),
    );
  });

  it("hands over nothing before the follow-up question is answered", async () => {
    const { choosePlace, enter } = renderField();
    await enter("39264");
    expect(choosePlace).not.toHaveBeenCalled();
    fireEvent.click(await screen.findByRole("button", { name: /^Gommern/ }));
    expect(choosePlace).toHaveBeenCalledWith(expect.objectContaining({ gemeinde: "Gommern", postcode: "39264" }));
  });

  it("marks the field and keeps the entry when it cannot be a place", async () => {
    const { enter } = renderField();
    await enter("Quxenhausen");
    const field = screen.getByLabelText<HTMLInputElement>(words.label);
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(field.value).toBe("Quxenhausen");
    expect(await screen.findByText(words.none)).toBeTruthy();
  });

  it("shows the border for a postcode that Brandenburg shares", async () => {
    const { state } = renderField();
    cleanup();
    state.place.value = {
      ags: "15090546",
      kreis: "15090",
      name: "Schollene",
      gemeinde: "Schollene",
      kreisName: "Landkreis Stendal",
      postcode: "14715",
    };
    renderIn(state, <PlaceField types={["jugendamt"]} />);
    expect(await screen.findByText(/Brandenburg/)).toBeTruthy();
  });
});

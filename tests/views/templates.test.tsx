// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import linkCodes from "../../src/catalogue/link-codes.json";
import { pathOf } from "../../src/handover/addresses.ts";
import { decodeList } from "../../src/handover/list-fragment.ts";
import { MAX_TEMPLATES, type Template } from "../../src/handover/templates.ts";
import { writeTemplateFile } from "../../src/shell/kept/stored-templates.ts";
import { CounsellorsPage } from "../../src/views/pages/counsellors-page.tsx";
import { CounsellorsDesk } from "../../src/views/share/counsellors-desk.tsx";
import { catchFiles, content, keptOf, region, renderIn, stateOf, type, wordsOf } from "./render.tsx";

const { counsellors, share, storage } = content.texts.de.ui;
const { t } = wordsOf("de");
const family: Template = {
  name: "Familie",
  services: ["elterngeld", "kindergeld"],
  locale: "ar",
  place: "15002000",
  note: "Bitte beide Anträge",
};
const short: Template = { name: "Wohnen", services: ["wohngeld"], locale: "de" };

function renderDesk(own: readonly Template[] = [], device?: Parameters<typeof keptOf>[1]) {
  const state = stateOf("de", { kind: "counsellors" });
  state.templates.value = { value: own };
  state.region.value = region;
  keptOf(state, device);
  renderIn(state, <CounsellorsDesk />);
  return { state, kept: () => state.templates.value?.value };
}
const desk = () => within(screen.getByRole("region", { name: counsellors.templates }));
const tap = (name: string) => fireEvent.click(desk().getByRole("button", { name }));
const said = () => desk().getByRole("status").textContent;
const pick = (word: string) => {
  fireEvent.input(screen.getByLabelText(share.search), { target: { value: word } });
  fireEvent.keyDown(screen.getByLabelText(share.search), { key: "Enter" });
};
const nameField = () => screen.getByLabelText<HTMLInputElement>(counsellors.templateName);
const save = async (name: string) => {
  await type(nameField(), name);
  tap(counsellors.templateSave);
};
const link = () => screen.queryByText(/^http:\/\/localhost/, { selector: "bdi[dir=ltr]" })?.textContent ?? "";
const importText = (text: string) => {
  const file = new File([text], "vorlagen.json", { type: "application/json" });
  fireEvent.change(screen.getByLabelText(counsellors.import), { target: { files: [file] } });
};

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe("the templates of a counsellor", () => {
  it("keep what was put together under a name, letter for letter", async () => {
    const { kept } = renderDesk();
    expect(screen.getByText(counsellors.templatesNone)).toBeTruthy();
    pick("Wohngeld");
    await type(screen.getByLabelText<HTMLTextAreaElement>(share.note), "Guten Tag");
    fireEvent.change(screen.getByLabelText(share.language), { target: { value: "uk" } });
    await save(" Erstgespräch ");
    await vi.waitFor(() => expect(said()).toBe(t("counsellors.templateSaved", { name: "Erstgespräch" })));
    await vi.waitFor(() =>
      expect(kept()).toEqual([{ name: "Erstgespräch", services: ["wohngeld"], locale: "uk", note: "Guten Tag" }]),
    );
    expect(nameField().value).toBe("");
    expect(screen.queryByText(counsellors.templatesNone)).toBeNull();
  });

  it("are not made without a service or without a name", async () => {
    const { kept } = renderDesk();
    expect(desk().getByText(share.chooseFirst)).toBeTruthy();
    await save("Leer");
    expect(nameField().value).toBe("Leer");
    fireEvent.input(nameField(), { target: { value: "  " } });
    pick("Wohngeld");
    tap(counsellors.templateSave);
    expect([said(), kept()]).toEqual(["", []]);
  });

  it("take the place of the one with the same name", async () => {
    const { kept } = renderDesk([family, short]);
    pick("BAföG");
    await save("Familie");
    await vi.waitFor(() => expect(kept()).toEqual([{ name: "Familie", services: ["bafoeg"], locale: "de" }, short]));
  });

  it("fill the list with everything that is in them, and change nothing themselves", async () => {
    const { kept } = renderDesk([family, short]);
    pick("BAföG");
    tap(t("counsellors.templateUse", { name: "Familie" }));
    await vi.waitFor(() => expect(said()).toBe(t("counsellors.templateUsed", { name: "Familie" })));
    const { services, place, note } = family;
    expect(decodeList(link().split("#")[1] ?? "", linkCodes).list).toEqual({ services, place, note });
    expect(new URL(link()).pathname).toBe(pathOf("ar", { kind: "list" }));
    expect(screen.getByLabelText<HTMLTextAreaElement>(share.note).value).toBe(note);
    expect(kept()).toEqual([family, short]);
    tap(t("counsellors.templateUse", { name: "Wohnen" }));
    await vi.waitFor(() => expect(said()).toBe(t("counsellors.templateUsed", { name: "Wohnen" })));
    expect(decodeList(link().split("#")[1] ?? "", linkCodes).list).toEqual({ services: ["wohngeld"] });
  });

  it("are removed one by one", async () => {
    const { kept } = renderDesk([family, short]);
    tap(t("counsellors.templateRemove", { name: "Familie" }));
    await vi.waitFor(() => expect(kept()).toEqual([short]));
    expect(said()).toBe(t("counsellors.templateRemoved", { name: "Familie" }));
    expect(desk().queryByRole("button", { name: t("counsellors.templateUse", { name: "Familie" }) })).toBeNull();
  });

  it(`are ${MAX_TEMPLATES} at the most: one more is not taken, and the name stays in the field`, async () => {
    const all = Array.from({ length: MAX_TEMPLATES }, (_, index) => ({ ...short, name: `Vorlage ${index}` }));
    const { kept } = renderDesk(all);
    pick("Wohngeld");
    await save("Neu");
    expect(said()).toBe(t("counsellors.templatesFull", { max: MAX_TEMPLATES }));
    expect(nameField().value).toBe("Neu");
    expect(kept()).toEqual(all);
  });

  it.each(["forbidden", "full", "newer", "damaged"] as const)("say what a store that is %s means", async (problem) => {
    renderDesk([short], { problem });
    expect(await desk().findByText(storage[problem])).toBeTruthy();
  });

  it("begin a list anew without touching what is kept", async () => {
    const { kept } = renderDesk([short]);
    pick("BAföG");
    fireEvent.click(screen.getByRole("button", { name: counsellors.startOver }));
    expect(link()).toBe("");
    expect(kept()).toEqual([short]);
  });
});

describe("templates as a file", () => {
  it("are handed out whole, and read in again by a colleague", async () => {
    const files = catchFiles();
    renderDesk([family, short]);
    tap(counsellors.export);
    await vi.waitFor(() => expect(files).toHaveLength(1));
    expect([files[0]?.name, files[0]?.file.type]).toEqual(["wegweiser-vorlagen.json", "application/json"]);
    const text = (await files[0]?.file.text()) ?? "";
    cleanup();
    const { kept } = renderDesk();
    importText(text);
    await vi.waitFor(() => expect(said()).toBe(t("counsellors.imported", { count: 2 })));
    expect(kept()).toEqual([family, short]);
  });

  it("are not offered while there are none", () => {
    renderDesk();
    expect(desk().queryByRole("button", { name: counsellors.export })).toBeNull();
  });

  it("come beside one's own, and none is lost or doubled", async () => {
    const { kept } = renderDesk([{ ...family, note: "Meine" }, short]);
    const all = [{ ...family, note: "Meine" }, short, { ...family, name: "Familie (2)" }];
    for (const _ of ["once", "twice"]) {
      importText(writeTemplateFile([family, short]));
      await vi.waitFor(() => expect(kept()).toEqual(all));
    }
  });

  it("say how many entries could not be read", async () => {
    const { kept } = renderDesk();
    importText(JSON.stringify({ "wegweiser-templates": 1, templates: [short, { name: "" }, 7] }));
    await vi.waitFor(() =>
      expect(said()).toBe(`${t("counsellors.imported", { count: 1 })} ${t("counsellors.importDropped", { count: 2 })}`),
    );
    expect(kept()).toEqual([short]);
  });

  it.each([
    ["is no file of ours", '{"name": "Rezepte"}', counsellors.importNotOurs],
    ["is no JSON", "<html>", counsellors.importNotOurs],
    ["is newer than the app", '{"wegweiser-templates": 2, "templates": []}', counsellors.importNewer],
  ])("say when it %s, and change nothing", async (_, text, words) => {
    const { kept } = renderDesk([short]);
    importText(text);
    await vi.waitFor(() => expect(said()).toBe(words));
    expect(kept()).toEqual([short]);
  });
});

describe("the page of counsellors", () => {
  it("says so where the list builder cannot be had, and still explains itself", async () => {
    vi.doMock("../../src/views/share/counsellors-desk.tsx", () => Promise.reject(new Error("no network")));
    renderIn(stateOf("de", { kind: "counsellors" }), <CounsellorsPage />);
    expect(await screen.findByText(share.failed)).toBeTruthy();
    expect(screen.getByText(counsellors.privacy)).toBeTruthy();
    vi.doUnmock("../../src/views/share/counsellors-desk.tsx");
  });
});

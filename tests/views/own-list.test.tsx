// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { officesFor } from "../../src/finder/offices.ts";
import type { KeptService, OwnList } from "../../src/handover/own-list.ts";
import { dateKey } from "../../src/views/components/date-key.ts";
import { OwnListView } from "../../src/views/list/own-list-view.tsx";
import { ListPage } from "../../src/views/pages/list-page.tsx";
import { catchFiles, content, keptOf, region, renderIn, stateOf, TODAY, type, wordsOf } from "./render.tsx";

const { list, keep, storage, device, service: serviceWords } = content.texts.de.ui;
const { t, date } = wordsOf("de");
const titleOf = (id: string) => content.texts.de.services.get(id)?.title ?? id;

function renderList(
  items: readonly KeptService[],
  rest: Partial<OwnList> = {},
  options?: Parameters<typeof keptOf>[1],
) {
  const state = stateOf("de", { kind: "list" });
  const own: OwnList = { items, dates: {}, ...rest };
  state.list.value = { value: own, ...(options?.problem ? { problem: options.problem } : {}) };
  keptOf(state, options);
  renderIn(state, <OwnListView />);
  return { state, kept: () => state.list.value?.value };
}
/** The services on the screen: not the offices within, nor the sheet that stands there for paper. */
const cards = () => screen.queryAllByRole("article").filter((card) => card.matches("ol > li > article"));
const titles = () => cards().map((card) => within(card).getAllByRole("link")[0]?.textContent);
const button = (name: string, id?: string) =>
  screen.getByRole("button", { name: id ? `${name}: ${titleOf(id)}` : name });
const tap = (name: string, id?: string) => fireEvent.click(button(name, id));
const noteOf = (index: number) =>
  screen.getAllByLabelText<HTMLTextAreaElement>(list.note)[index] as HTMLTextAreaElement;
const some = [{ id: "wohngeld" }, { id: "bafoeg" }, { id: "elterngeld" }];

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe("the own list", () => {
  it("shows of each service its name, next step, deadline and number", () => {
    const state = stateOf("de", { kind: "list" });
    const all = state.content.value.services;
    const shown = all.find(({ text, channels }) => text.deadlines?.length && channels[0]?.type === "phone");
    if (!shown) throw new Error("no service has a deadline and a number");
    renderList([{ id: shown.id }]);
    const [card] = cards();
    expect(titles()).toEqual([shown.text.title]);
    expect(card?.textContent).toContain(shown.text.nextStep);
    expect(card?.textContent).toContain(serviceWords.deadlines);
    expect(card?.querySelector("a[href^='tel:']")).not.toBeNull();
  });

  it("names the office for the place", () => {
    const { state } = renderList([{ id: "wohngeld" }]);
    const halle = region.placeOf("15002000");
    if (!halle) throw new Error("Halle is missing");
    const [office] = officesFor(["wohngeldbehoerde"], halle, region.offices, TODAY).offices;
    expect(cards()[0]?.textContent).not.toContain(t("office.title", { place: "Halle (Saale)" }));
    act(() => {
      state.region.value = region;
      state.place.value = halle;
    });
    expect(cards()[0]?.textContent).toContain(t("office.title", { place: "Halle (Saale)" }));
    expect(cards()[0]?.textContent).toContain(office?.office.name);
  });

  it("says that it is empty, and how that changes", () => {
    renderList([]);
    expect(screen.getByText(list.empty)).toBeTruthy();
    expect(screen.getByText(list.emptyHelp).textContent).toContain(keep.add);
    expect(screen.queryByRole("button", { name: list.clear })).toBeNull();
  });

  it("moves a service up and down, says where it stands now, and stops at the ends", async () => {
    renderList(some);
    tap(list.down, "wohngeld");
    await screen.findByText(t("list.moved", { position: 2, all: 3 }));
    expect(titles()).toEqual(["bafoeg", "wohngeld", "elterngeld"].map(titleOf));
    tap(list.up, "elterngeld");
    await vi.waitFor(() => expect(titles()).toEqual(["bafoeg", "elterngeld", "wohngeld"].map(titleOf)));
    expect(button(list.up, "bafoeg").getAttribute("aria-disabled")).toBe("true");
    expect(button(list.down, "wohngeld").getAttribute("aria-disabled")).toBe("true");
    expect(button(list.down, "bafoeg").getAttribute("aria-disabled")).toBe("false");
    tap(list.up, "bafoeg");
    await act(async () => undefined);
    expect(screen.getByText(t("list.moved", { position: 2, all: 3 }))).toBeTruthy();
    expect(titles()).toEqual(["bafoeg", "elterngeld", "wohngeld"].map(titleOf));
  });

  it("takes one service off and gives it back with all that belongs to it", async () => {
    const items = [{ id: "bafoeg" }, { id: "wohngeld", note: "Zimmer 3", ticked: ["personalausweis"] }];
    const { kept } = renderList(items);
    tap(list.drop, "wohngeld");
    await screen.findByText(list.dropped);
    expect(titles()).toEqual([titleOf("bafoeg")]);
    tap(list.undo);
    await vi.waitFor(() => expect(kept()?.items).toEqual(items));
    expect(screen.queryByRole("button", { name: list.undo })).toBeNull();
  });

  it("is emptied in one tap, says so, and comes back whole with what came since", async () => {
    const { kept, state } = renderList(some, { dates: { birth: "2026-10-01" } });
    tap(list.clear);
    await screen.findByText(list.cleared);
    await screen.findByText(list.empty);
    expect(kept()).toEqual({ items: [], dates: { birth: "2026-10-01" } });
    state.list.value = { value: { items: [{ id: "kindergeld" }], dates: {} } };
    tap(list.undo);
    await vi.waitFor(() => expect(titles()).toEqual([...some.map(({ id }) => id), "kindergeld"].map(titleOf)));
  });

  it("ticks documents off and counts them", async () => {
    const { kept } = renderList([{ id: "wohngeld" }]);
    const boxes = within(screen.getByRole("group", { name: serviceWords.documents })).getAllByRole("checkbox");
    const all = boxes.length;
    fireEvent.click(boxes[1] as HTMLElement);
    expect(await screen.findByText(t("list.ready", { done: 1, all }))).toBeTruthy();
    expect(kept()?.items[0]?.ticked).toHaveLength(1);
    fireEvent.click(boxes[1] as HTMLElement);
    expect(await screen.findByText(t("list.ready", { done: 0, all }))).toBeTruthy();
    expect(kept()?.items[0]).toEqual({ id: "wohngeld" });
  });

  it("loses no letter of a note while the store answers late", async () => {
    const answers: (() => void)[] = [];
    const answer = () => new Promise<void>((resolve) => answers.push(resolve));
    const { kept } = renderList(some, {}, { answer });
    const text = "Frau Ö. rückrufen 👍🏽";
    const field = noteOf(1);
    await type(field, text, () => {
      expect(field.value).toBe(text.slice(0, field.value.length));
      if (answers.length > 3) answers.shift()?.();
    });
    expect(noteOf(1)).toBe(field);
    expect(field.value).toBe(text);
    while (answers.length > 0) await act(async () => answers.shift()?.());
    expect(field.value).toBe(text);
    expect(kept()?.items[1]).toEqual({ id: "bafoeg", note: text });
  });

  it("shows a note that another tab wrote, but not over what is being typed", async () => {
    const { state } = renderList(some);
    noteOf(0).focus();
    fireEvent.input(noteOf(0), { target: { value: "hier" } });
    state.list.value = { value: { items: some.map((item) => ({ ...item, note: "dort" })), dates: {} } };
    await vi.waitFor(() => expect(noteOf(1).value).toBe("dort"));
    expect(noteOf(0).value).toBe("hier");
    noteOf(0).blur();
    state.list.value = { value: { items: some.map((item) => ({ ...item, note: "drüben" })), dates: {} } };
    await vi.waitFor(() => expect([noteOf(0).value, noteOf(1).value]).toEqual(["drüben", "drüben"]));
  });

  it("keeps an appointment and hands it to the calendar", async () => {
    const files = catchFiles();
    const { kept } = renderList([{ id: "wohngeld", note: "Zimmer 3" }]);
    expect(screen.queryByRole("button", { name: list.calendar })).toBeNull();
    fireEvent.change(screen.getByLabelText(list.appointment), { target: { value: "2026-12-03T10:00" } });
    fireEvent.click(await screen.findByRole("button", { name: list.calendar }));
    expect(kept()?.items[0]?.appointment).toBe("2026-12-03T10:00");
    const text = (await files[0]?.file.text())?.replace(/\r\n /g, "") ?? "";
    expect(files[0]?.name).toBe("wegweiser.ics");
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(text).toContain(`SUMMARY:${t("list.appointmentTitle", { service: titleOf("wohngeld") })}`);
    expect(text).toMatch(/DTSTART[^\r]*:20261203T0900/);
    expect(text).toContain("Zimmer 3");
  });

  it("names nothing in the calendar that nobody else should see", async () => {
    const files = catchFiles();
    renderList([{ id: "gewaltschutz", appointment: "2026-12-03T10:00", note: "Anwältin" }]);
    fireEvent.click(await screen.findByRole("button", { name: list.calendar }));
    const text = (await files[0]?.file.text())?.replace(/\r\n /g, "") ?? "";
    expect(text).toContain(`SUMMARY:${list.appointmentIs}`);
    expect(text).not.toMatch(/gewalt|Anw/i);
  });

  it("shows of each service what follows from its dates, and its appointment in words", () => {
    renderList([{ id: "elterngeld", appointment: "2026-12-03T10:00" }, { id: "kindergeld" }], {
      dates: { [dateKey("elterngeld", "birth")]: "2026-10-05" },
    });
    const { title } = content.texts.de.rules.rules["elterngeld-beantragen"] ?? {};
    const deadline = `${title}: ${t("dates.until", { date: date("2027-01-04") })}`;
    expect(cards()[0]?.textContent).toContain(deadline);
    expect(cards()[0]?.textContent).toContain(`${list.appointmentIs}: ${date("2026-12-03")} 10:00`);
    expect(cards()[1]?.textContent).not.toContain(deadline);
  });

  it("says of a service that is gone what it was, and lets it go", async () => {
    const { kept } = renderList([{ id: "gibt-es-nicht-mehr" }, { id: "wohngeld" }]);
    expect(screen.getByText(t("list.retired", { id: "gibt-es-nicht-mehr" }))).toBeTruthy();
    tap(list.drop, "gibt-es-nicht-mehr");
    await vi.waitFor(() => expect(kept()?.items).toEqual([{ id: "wohngeld" }]));
  });

  it("shows messages that came with lists as text, and forgets one by itself", async () => {
    const messages = ["<b>Bitte</b> morgen anrufen", "Zweite"];
    const { kept } = renderList([], { messages });
    expect(screen.getByText("<b>Bitte</b> morgen anrufen").getAttribute("dir")).toBe("auto");
    fireEvent.click(screen.getAllByRole("button", { name: list.forgetMessage })[0] as HTMLElement);
    await vi.waitFor(() => expect(screen.queryByText("<b>Bitte</b> morgen anrufen")).toBeNull());
    expect(kept()?.messages).toEqual(["Zweite"]);
  });

  it.each(["forbidden", "full", "newer", "damaged"] as const)("says what a store that is %s means", (problem) => {
    renderList(some, {}, { problem });
    expect(screen.getByText(storage[problem])).toBeTruthy();
    expect(titles()).toHaveLength(3);
  });

  it("lists everything that is kept on this device, and forgets all of it", async () => {
    const { state, kept } = renderList(some, { dates: { birth: "2026-10-01" }, messages: ["Bis morgen"] });
    state.templates.value = { value: [{ name: "Familie", services: ["elterngeld"], locale: "ar" }] };
    state.place.value = region.placeOf("15002000");
    const section = screen.getByRole("region", { name: device.title });
    const lines = () =>
      within(section)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent);
    await vi.waitFor(() =>
      expect(lines()).toEqual([
        t("device.list", { count: 3 }),
        list.message,
        device.dates,
        t("device.templates", { count: 1 }),
        t("device.place", { place: "Halle (Saale)" }),
        device.language,
      ]),
    );
    tap(device.clear);
    expect(await screen.findByText(device.cleared)).toBeTruthy();
    expect(lines()).toEqual([device.nothing]);
    expect(kept()?.items).toEqual([]);
  });
});

describe("the page of the list", () => {
  it("says so where its code cannot be had", async () => {
    vi.doMock("../../src/views/list/list-view.tsx", () => Promise.reject(new Error("no network")));
    renderIn(stateOf("de", { kind: "list" }), <ListPage />);
    expect(await screen.findByText(list.failed)).toBeTruthy();
    vi.doUnmock("../../src/views/list/list-view.tsx");
  });
});

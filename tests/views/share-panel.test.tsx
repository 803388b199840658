// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import linkCodes from "../../src/catalogue/link-codes.json";
import { LOCALE_IDS, LOCALES, type LocaleId } from "../../src/catalogue/locales.ts";
import { type Page, pathOf } from "../../src/handover/addresses.ts";
import { encodeAnswers } from "../../src/handover/answers-fragment.ts";
import { decodeList, MAX_NOTE, MAX_SERVICES } from "../../src/handover/list-fragment.ts";
import { encodeQuery } from "../../src/handover/search-fragment.ts";
import { PageTools } from "../../src/views/components/page-tools.tsx";
import { ListTools } from "../../src/views/list/list-tools.tsx";
import { ShareList } from "../../src/views/share/share-list.tsx";
import { SharePanel } from "../../src/views/share/share-panel.tsx";
import { content, keptOf, region, renderIn, stateOf, type, wordsOf } from "./render.tsx";

const { share, place } = content.texts.de.ui;
const { t } = wordsOf("de");
const wohngeld = { kind: "service", id: "wohngeld" } as const;

function renderPanel(page: Page = wohngeld, locale: LocaleId = "de") {
  const state = stateOf(locale, page);
  keptOf(state);
  state.region.value = region;
  return { state, ...renderIn(state, <SharePanel />) };
}
const link = () => screen.queryByText(/^http:\/\/localhost/, { selector: "bdi[dir=ltr]" })?.textContent ?? "";
const linkedList = () => decodeList(link().split("#")[1] ?? "", linkCodes);
const note = () => screen.getByLabelText<HTMLTextAreaElement>(share.note);
const includes = () => {
  const block = screen.getByRole("heading", { name: share.includes }).parentElement as HTMLElement;
  return within(block)
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
};
const language = (locale: LocaleId) => t("share.includesLanguage", { language: LOCALES[locale].name });
const choose = (locale: LocaleId) =>
  fireEvent.change(screen.getByLabelText(share.language), { target: { value: locale } });
const tap = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
async function enterPlace(entry: string) {
  fireEvent.input(screen.getByLabelText(share.place), { target: { value: entry } });
  tap(share.placeTake);
  await screen.findByText(t("share.placeChosen", { place: "Halle (Saale)" }), { selector: "strong" });
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("a list that is handed over", () => {
  it("begins with the service of the page, and the panel takes the focus", () => {
    renderPanel();
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: share.title }));
    expect(screen.getByRole("radio", { name: share.services })).toHaveProperty("checked", true);
    expect(includes()).toEqual([t("share.includesService", { service: "Wohngeld" }), language("de")]);
    expect(linkedList()).toEqual({ list: { services: ["wohngeld"] }, unknown: 0 });
  });

  it("has a link that opens what was chosen, after every choice", async () => {
    renderPanel();
    const links = new Set([link()]);
    choose("ar");
    links.add(link());
    expect(new URL(link()).pathname).toBe(pathOf("ar", { kind: "list" }));
    fireEvent.input(screen.getByLabelText(share.search), { target: { value: "BAföG" } });
    fireEvent.keyDown(screen.getByLabelText(share.search), { key: "Enter" });
    links.add(link());
    await enterPlace("06108");
    links.add(link());
    await type(note(), "Guten Tag");
    links.add(link());
    expect(linkedList()).toEqual({
      list: { services: ["wohngeld", "bafoeg"], place: "15002000", note: "Guten Tag" },
      unknown: 0,
    });
    tap(share.placeWithout);
    expect(linkedList().list.place).toBeUndefined();
    expect(links.size).toBe(5);
    for (const address of links) expect(address.startsWith(location.origin)).toBe(true);
  });

  it("says all that goes along, and nothing else does", async () => {
    const { state, container } = renderPanel();
    state.list.value = {
      value: {
        items: [
          { id: "wohngeld", note: "Streng geheim", ticked: ["personalausweis"], appointment: "2026-12-03T10:00" },
        ],
        dates: { birth: "2026-10-01" },
        messages: ["Von Oma"],
      },
    };
    state.place.value = region.placeOf("15003000");
    await enterPlace("06108");
    await type(note(), " Bis morgen ");
    choose("uk");
    expect(includes()).toEqual([
      t("share.includesService", { service: "Wohngeld" }),
      t("share.includesPlace", { place: "Halle (Saale)" }),
      t("share.includesNote", { note: "Bis morgen" }),
      language("uk"),
    ]);
    expect(screen.getByText(share.notIncluded)).toBeTruthy();
    expect(linkedList().list).toEqual({ services: ["wohngeld"], place: "15002000", note: "Bis morgen" });
    expect(container.textContent).not.toMatch(/Streng geheim|Von Oma|Magdeburg/);
  });

  it("lists every language in its own name", () => {
    renderPanel();
    const options = within(screen.getByLabelText(share.language)).getAllByRole<HTMLOptionElement>("option");
    expect(options.map(({ textContent, value, lang }) => [textContent, value, lang])).toEqual(
      LOCALE_IDS.map((id) => [LOCALES[id].name, id, LOCALES[id].tag]),
    );
  });

  it("asks which place was meant, and takes it only then", async () => {
    renderPanel();
    fireEvent.input(screen.getByLabelText(share.place), { target: { value: "39264" } });
    tap(share.placeTake);
    fireEvent.click(await screen.findByRole("button", { name: /^Gommern/ }));
    expect(includes()).toContain(t("share.includesPlace", { place: "Gommern" }));
    cleanup();
    renderPanel();
    fireEvent.input(screen.getByLabelText(share.place), { target: { value: "Quxenhausen" } });
    tap(share.placeTake);
    expect(await screen.findByText(place.none)).toBeTruthy();
    expect(linkedList().list.place).toBeUndefined();
  });

  it("waits for a first service, and has no link before", () => {
    renderPanel();
    tap(t("share.without", { service: "Wohngeld" }));
    expect(screen.getByText(share.chooseFirst)).toBeTruthy();
    expect(link()).toBe("");
    expect(screen.queryByRole("button", { name: share.copy })).toBeNull();
  });

  it(`holds ${MAX_SERVICES} services at the most: beyond that it says so and has no link`, () => {
    const state = stateOf("de", wohngeld);
    const services = linkCodes.slice(0, MAX_SERVICES + 1);
    const draft = { services, locale: "de", note: "" } as const;
    renderIn(state, <ShareList draft={draft} onDraft={vi.fn()} />);
    expect(screen.getAllByText(t("share.tooMany", { max: MAX_SERVICES })).length).toBeGreaterThan(0);
    expect(link()).toBe("");
    cleanup();
    renderIn(state, <ListTools services={services} place={undefined} />);
    tap(share.title);
    expect(linkedList().list.services).toEqual(services.slice(0, MAX_SERVICES));
  });
});

describe("the note of a list", () => {
  const left = (count: number) => t("share.noteLeft", { count });

  it("warns of names before anything is typed, loses no letter, and counts what is left", async () => {
    renderPanel();
    const described = (note().getAttribute("aria-describedby") ?? "").split(" ");
    const hints = () => described.map((id) => document.getElementById(id)?.textContent);
    expect(hints()).toEqual([t("share.noteHint", { max: MAX_NOTE }), left(MAX_NOTE)]);
    const text = "Grüße 👍🏽\nمرحبا";
    await type(note(), text);
    expect([note().value, linkedList().list.note]).toEqual([text, text]);
    expect(hints()[1]).toBe(left(MAX_NOTE - 14));
  });

  it.each([
    ["letters", "ä".repeat(MAX_NOTE + 20), "ä".repeat(MAX_NOTE)],
    ["emoji, never half of one", "🙂".repeat(MAX_NOTE + 1), "🙂".repeat(MAX_NOTE)],
  ])(`ends after ${MAX_NOTE} %s`, (_, entered, expected) => {
    renderPanel();
    fireEvent.input(note(), { target: { value: entered } });
    expect(note().value).toBe(expected);
    expect(screen.getByText(left(0))).toBeTruthy();
    expect(linkedList().list.note).toBe(expected);
  });

  it("is text wherever it is shown, and runs in its own direction", async () => {
    const { container } = renderPanel(wohngeld, "ar");
    const words = content.texts.ar.ui.share;
    const field = screen.getByLabelText<HTMLTextAreaElement>(words.note);
    expect(field.getAttribute("dir")).toBe("auto");
    fireEvent.input(field, { target: { value: "<img src=x onerror=alert(1)>" } });
    expect(screen.getByText(wordsOf("ar").t("share.includesNote", { note: field.value }))).toBeTruthy();
    expect(container.querySelector("img")).toBeNull();
    expect(screen.getByText(words.title, { selector: "h2" })).toBeTruthy();
  });

  it("survives a look at the other kind of handing over", () => {
    renderPanel();
    fireEvent.input(note(), { target: { value: "Bis morgen" } });
    fireEvent.click(screen.getByRole("radio", { name: share.page }));
    fireEvent.click(screen.getByRole("radio", { name: share.services }));
    expect(note().value).toBe("Bis morgen");
  });
});

describe("a page that is handed over", () => {
  const asPage = (page: Page) => {
    const { state } = renderPanel(page);
    fireEvent.click(screen.getByRole("radio", { name: share.page }));
    return state;
  };

  it("is its address in the chosen language, and nothing else", () => {
    asPage(wohngeld);
    choose("en");
    expect(link()).toBe(location.origin + pathOf("en", wohngeld));
    expect(includes()).toEqual([t("share.includesPage", { title: "Wohngeld" }), language("en")]);
  });

  it("takes answers along only where the person says so, each in words", async () => {
    const page = { kind: "life-event", id: "wenig-geld" } as const;
    const answers = { "pension-age": "yes" };
    const state = asPage(page);
    const spoken = content.texts.de.questions["pension-age"]?.statements.yes as string;
    expect(screen.queryByRole("checkbox", { name: share.withAnswers })).toBeNull();
    state.answers.value = { answers, dropped: 0 };
    const box = await screen.findByRole("checkbox", { name: share.withAnswers });
    expect(link()).toBe(location.origin + pathOf("de", page));
    fireEvent.click(box);
    expect(link()).toBe(`${location.origin}${pathOf("de", page)}#${encodeAnswers(answers)}`);
    expect(includes()).toContain(t("share.includesAnswer", { answer: spoken }));
  });

  it("says that the words of a search go along", async () => {
    const state = asPage({ kind: "index" });
    state.fragment.value = `#${encodeQuery("schulden")}`;
    await screen.findByText(t("share.includesQuery", { query: "schulden" }));
    expect(link()).toContain(`#${encodeQuery("schulden")}`);
  });
});

describe("a list that is printed", () => {
  it("is a sheet in the language of the person who gets it", async () => {
    const print = vi.fn();
    vi.stubGlobal("print", print);
    const other = stateOf("uk", wohngeld);
    const loadLanguage = vi.fn(() => Promise.resolve({ core: other.core, content: other.content.value }));
    renderIn(stateOf("de", wohngeld, { loadLanguage }), <SharePanel />);
    choose("uk");
    tap(share.print);
    await waitFor(() => expect(print).toHaveBeenCalledTimes(1));
    expect(loadLanguage).toHaveBeenCalledWith("uk");
    const title = content.texts.uk.services.get("wohngeld")?.title as string;
    expect(screen.getByRole("heading", { name: new RegExp(title) }).closest("[lang=uk]")).not.toBeNull();
    expect(screen.queryByText(share.preparing)).toBeNull();
    dispatchEvent(new Event("afterprint"));
    expect(screen.queryByRole("heading", { name: new RegExp(title) })).toBeNull();
  });

  it("says when that language cannot be had, until something else is chosen", async () => {
    renderPanel();
    choose("uk");
    tap(share.print);
    expect(await screen.findByText(share.notPrinted)).toBeTruthy();
    choose("de");
    await waitFor(() => expect(screen.queryByText(share.notPrinted)).toBeNull());
  });
});

describe("the tools of a page", () => {
  it("say so where what hands over cannot be had", async () => {
    vi.doMock("../../src/views/share/share-panel.tsx", () => Promise.reject(new Error("no network")));
    renderIn(stateOf("de", wohngeld), <PageTools />);
    const button = screen.getByRole("button", { name: share.title });
    expect(button.getAttribute("aria-expanded")).toBe("false");
    fireEvent.click(button);
    expect(await screen.findByText(share.failed)).toBeTruthy();
    vi.doUnmock("../../src/views/share/share-panel.tsx");
  });
});

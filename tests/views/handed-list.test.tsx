// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import linkCodes from "../../src/catalogue/link-codes.json";
import type { LocaleId } from "../../src/catalogue/locales.ts";
import { type DecodedList, encodeList, type HandedList as List } from "../../src/handover/list-fragment.ts";
import { MAX_KEPT, type OwnList } from "../../src/handover/own-list.ts";
import { HandedList } from "../../src/views/list/handed-list.tsx";
import { ListPage } from "../../src/views/pages/list-page.tsx";
import { content, keptOf, region, renderIn, stateOf, wordsOf } from "./render.tsx";

const { handed } = content.texts.de.ui;
const { t } = wordsOf("de");
const titleOf = (id: string) => content.texts.de.services.get(id)?.title ?? id;
const fragmentOf = (list: List) => `#${encodeList(list, linkCodes)}`;
const two = { services: ["bafoeg", "wohngeld"] };

function appWith(own: OwnList = { items: [], dates: {} }, locale: LocaleId = "de") {
  const choosePlace = vi.fn();
  const state = stateOf(locale, { kind: "list" }, { choosePlace });
  state.list.value = { value: own };
  state.region.value = region;
  keptOf(state);
  return { state, choosePlace, kept: () => state.list.value?.value };
}
function renderLink(fragment: string, own?: OwnList, locale?: LocaleId) {
  const app = appWith(own, locale);
  app.state.fragment.value = fragment;
  return { ...app, ...renderIn(app.state, <ListPage />) };
}
function renderDecoded(decoded: Partial<DecodedList>) {
  const app = appWith();
  const { container } = renderIn(
    app.state,
    <HandedList decoded={{ list: { services: [] }, unknown: 0, ...decoded }} />,
  );
  return { ...app, container };
}
/** The services on the screen: not the offices within, nor the sheet that stands there for paper. */
const cards = () => screen.queryAllByRole("article").filter((card) => card.matches("ol > li > article"));
const titles = () => cards().map((card) => within(card).getAllByRole("link")[0]?.textContent);
const take = () => fireEvent.click(screen.getByRole("button", { name: handed.take }));
/** What the part says by itself; the first status is the one of the list. */
const warnings = () => [...(screen.getAllByRole("status")[0]?.children ?? [])].map(({ textContent }) => textContent);

afterEach(cleanup);

describe("a list that somebody handed over", () => {
  it("opens as one that came from somebody, in its order, with message and offices of its place", async () => {
    const note = "Bitte zuerst\nBAföG";
    renderLink(fragmentOf({ ...two, place: "15002000", note }));
    await screen.findAllByRole("article");
    expect(screen.getByRole("heading", { level: 1, name: handed.title })).toBeTruthy();
    expect(screen.getByText(handed.intro)).toBeTruthy();
    expect(titles()).toEqual(two.services.map(titleOf));
    const message = screen.getByText(handed.message).closest("blockquote") as HTMLElement;
    expect(within(message).getByText(handed.messageHint)).toBeTruthy();
    expect(message.textContent).toContain(note);
    const [, wohngeld] = cards();
    expect(wohngeld?.textContent).toContain(t("office.title", { place: "Halle (Saale)" }));
    expect(warnings()).toEqual([]);
  });

  it("keeps nothing before the person says so", async () => {
    const { kept, choosePlace } = renderLink(fragmentOf({ ...two, place: "15002000", note: "Hallo" }));
    await screen.findAllByRole("article");
    expect(kept()).toEqual({ items: [], dates: {} });
    expect(choosePlace).not.toHaveBeenCalled();
  });

  it("is put behind the own list and changes nothing of it", async () => {
    const items = [{ id: "wohngeld", note: "Zimmer 3", ticked: ["personalausweis"] }, { id: "kindergeld" }];
    const { kept } = renderLink(fragmentOf({ ...two, note: "Hallo" }), { items, dates: { birth: "2026-10-01" } });
    await screen.findAllByRole("article");
    take();
    expect(await screen.findByText(t("handed.taken", { count: 1 }))).toBeTruthy();
    expect(kept()).toEqual({
      items: [...items, { id: "bafoeg" }],
      dates: { birth: "2026-10-01" },
      messages: ["Hallo"],
    });
    expect(screen.queryByRole("button", { name: handed.take })).toBeNull();
  });

  it("says when all of it was there already", async () => {
    renderLink(fragmentOf(two), { items: two.services.map((id) => ({ id })), dates: {} });
    await screen.findAllByRole("article");
    take();
    expect(await screen.findByText(handed.takenNothing)).toBeTruthy();
  });

  it("says when not all of it found room", async () => {
    const items = Array.from({ length: MAX_KEPT - 1 }, (_, index) => ({ id: `angebot-${index}` }));
    const { kept } = renderLink(fragmentOf(two), { items, dates: {} });
    await screen.findAllByRole("article");
    take();
    expect(await screen.findByText(t("handed.taken", { count: 1 }))).toBeTruthy();
    expect(screen.getByText(handed.takenNotAll)).toBeTruthy();
    expect(kept()?.items).toHaveLength(MAX_KEPT);
  });

  it("brings its place along only where the person has none", async () => {
    const link = fragmentOf({ ...two, place: "15002000" });
    const { choosePlace } = renderLink(link);
    await screen.findAllByRole("article");
    take();
    await vi.waitFor(() => expect(choosePlace).toHaveBeenCalledWith(expect.objectContaining({ ags: "15002000" })));
    cleanup();
    const second = renderLink(link);
    second.state.place.value = region.placeOf("15003000");
    await screen.findAllByRole("article");
    take();
    await screen.findByText(t("handed.taken", { count: 2 }));
    expect(second.choosePlace).not.toHaveBeenCalled();
    expect(second.state.place.value?.ags).toBe("15003000");
  });

  it("shows a note as text, whatever stands in it", async () => {
    const note = '<img src=x onerror="alert(1)"><a href="https://example.org">hier</a> & <b>fett</b>';
    const { container } = renderLink(fragmentOf({ ...two, note }));
    await screen.findAllByRole("article");
    expect(screen.getByText(note, { selector: "blockquote *" })).toBeTruthy();
    expect(container.querySelectorAll("img, b, a[href*='example.org']")).toHaveLength(0);
  });

  it("lets a note run in its own direction, whatever the language of the page", async () => {
    renderLink(fragmentOf({ ...two, note: "Bitte anrufen" }), undefined, "ar");
    expect((await screen.findByText("Bitte anrufen", { selector: "blockquote *" })).getAttribute("dir")).toBe("auto");
    expect(screen.getByRole("heading", { level: 1, name: content.texts.ar.ui.handed.title })).toBeTruthy();
  });
});

describe("a link that is not in order", () => {
  const whole = fragmentOf({ ...two, note: "Hallo" });

  it.each([
    ["cut off", whole.slice(0, -5), handed.cut],
    ["changed on the way", whole.replace(/.$/, (last) => (last === "Q" ? "P" : "Q")), handed.cut],
    ["too long to be one", `#WEG1${"Q".repeat(1100)}`, handed.broken],
  ])("says when it was %s, shows and keeps nothing, and leads to the own list", async (_, fragment, words) => {
    const { kept } = renderLink(fragment, { items: [{ id: "kindergeld" }], dates: {} });
    expect(await screen.findByText(words)).toBeTruthy();
    expect(titles()).toEqual([]);
    expect(screen.queryByRole("button", { name: handed.take })).toBeNull();
    expect(screen.getByRole("link", { name: handed.own })).toBeTruthy();
    expect(kept()?.items).toEqual([{ id: "kindergeld" }]);
  });

  it.each([
    ["newer than the app", { problem: "newer" }, [handed.newer]],
    ["unreadable", { problem: "broken" }, [handed.broken]],
    ["damaged in part", { list: two, problem: "broken" }, [handed.partly]],
    ["with one service that is not known yet", { list: two, unknown: 1 }, [t("handed.unknown", { count: 1 })]],
    ["with nothing but unknown services", { unknown: 3 }, [t("handed.unknown", { count: 3 })]],
    [
      "with a service that is gone",
      { list: { services: ["war-einmal", "wohngeld"] } },
      [t("handed.retired", { count: 1 })],
    ],
    ["with a place that is none", { list: { ...two, place: "15999999" } }, [handed.placeUnknown]],
    [
      "with all of that",
      { list: { services: ["war-einmal", "wohngeld"], place: "15999999" }, unknown: 2, problem: "broken" },
      [handed.partly, t("handed.unknown", { count: 2 }), t("handed.retired", { count: 1 }), handed.placeUnknown],
    ],
  ] as const)("says when it is %s, and shows what can be shown", (_, decoded, words) => {
    renderDecoded(decoded);
    expect(warnings()).toEqual(words);
    const known = ("list" in decoded ? decoded.list.services : []).filter((id) => content.texts.de.services.has(id));
    expect(titles()).toEqual(known.map(titleOf));
    expect(screen.queryByRole("button", { name: handed.take }) !== null).toBe(known.length > 0);
  });

  it("keeps only services that exist", async () => {
    const { kept } = renderDecoded({ list: { services: ["war-einmal", "wohngeld"] } });
    take();
    await screen.findByText(t("handed.taken", { count: 1 }));
    expect(kept()?.items).toEqual([{ id: "wohngeld" }]);
  });

  it("shows a message even where no service can be shown", () => {
    renderDecoded({ list: { services: [], note: "Rufen Sie mich an" }, unknown: 1 });
    expect(screen.getByText("Rufen Sie mich an")).toBeTruthy();
  });
});

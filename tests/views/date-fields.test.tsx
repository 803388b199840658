// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { LocaleId } from "../../src/catalogue/locales.ts";
import { pathOf } from "../../src/handover/addresses.ts";
import { EMPTY_LIST, enterDate } from "../../src/handover/own-list.ts";
import { DateFields } from "../../src/views/components/date-fields.tsx";
import { dateKey } from "../../src/views/components/date-key.ts";
import { DateRules } from "../../src/views/components/date-rules.tsx";
import { catchFiles, content, keptOf, renderIn, stateOf, wordsOf } from "./render.tsx";

const { dates } = content.texts.de.ui;
const { t, date } = wordsOf("de");
const asks = content.texts.de.rules.dates;
const rules = content.texts.de.rules.rules;
const until = (day: string) => t("dates.until", { date: date(day) });
const UNTIL = new RegExp(until("2027-01-04").split(date("2027-01-04"))[0] as string);

const born = dateKey("elterngeld", "birth");

/** The dates of Elterngeld, with some that were entered before. */
function renderFields(entered: Record<string, string> = {}, locale: LocaleId = "de") {
  const service = "elterngeld";
  const state = stateOf(locale, { kind: "service", id: service });
  state.list.value = { value: { items: [{ id: "wohngeld" }], dates: entered } };
  keptOf(state);
  const { container } = renderIn(state, <DateFields service={service} />);
  return { state, container, kept: () => state.list.value?.value };
}
const field = (id: string) => screen.getByLabelText<HTMLInputElement>(asks[id]?.ask as string);
const enter = (id: string, value: string) => fireEvent.change(field(id), { target: { value } });

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe("the dates that deadlines follow from", () => {
  it.each([
    ["birth", "2026-10-05", "elterngeld-beantragen", "2027-01-04", 44],
    ["birth", "2026-11-30", "elterngeld-beantragen", "2027-02-27", 98],
    ["parental-leave-start", "2027-03-01", "elternzeit-anmelden", "2027-01-10", 50],
  ])("of %s on %s: %s until %s", async (from, day, rule, expected, left) => {
    const { container, kept } = renderFields();
    expect(screen.queryByText(UNTIL)).toBeNull();
    enter(from, day);
    expect(await screen.findByText(until(expected))).toBeTruthy();
    expect(screen.getAllByText(UNTIL)).toHaveLength(1);
    expect(screen.getByText(t("dates.daysLeft", { count: left }))).toBeTruthy();
    expect(screen.getByRole("heading", { name: rules[rule]?.title as string })).toBeTruthy();
    expect(container.textContent).toContain(rules[rule]?.text);
    expect(kept()).toEqual({ items: [{ id: "wohngeld" }], dates: { [dateKey("elterngeld", from)]: day } });
  });

  it("come with the law, the date of the rule, and that nobody vouches for them", async () => {
    const { container } = renderFields();
    enter("birth", "2026-10-05");
    await screen.findByText(until("2027-01-04"));
    const law = content.rules.find(({ id }) => id === "elterngeld-beantragen")?.legalBasis as string;
    expect(container.textContent).toContain(t("dates.noGuarantee", { law }));
    expect(container.textContent).toContain(t("dates.asOf", { date: date("2024-06-12") }));
  });

  it("name the law in German in the middle of another language", () => {
    renderFields({ [born]: "2026-10-05" }, "ar");
    const law = screen.getByText(/^§ 7 Abs\. 1/);
    expect([law.getAttribute("lang"), law.getAttribute("dir")]).toEqual(["de", "ltr"]);
    expect(screen.getByText(wordsOf("ar").t("dates.until", { date: wordsOf("ar").date("2027-01-04") }))).toBeTruthy();
  });

  it("say when the day is today, and when it has passed", () => {
    renderFields({ [born]: "2026-08-22" });
    expect(screen.getByText(until("2026-11-21"))).toBeTruthy();
    expect(screen.getByText(dates.today)).toBeTruthy();
    expect(screen.getByRole("button", { name: dates.calendar })).toBeTruthy();
    expect(screen.queryByText(dates.past)).toBeNull();
    cleanup();
    renderFields({ [born]: "2026-08-21" });
    expect(screen.getByText(until("2026-11-20"))).toBeTruthy();
    expect(screen.getByText(dates.past)).toBeTruthy();
    expect(screen.queryByText(dates.today)).toBeNull();
    expect(screen.queryByRole("button", { name: dates.calendar })).toBeNull();
  });

  it.each(["", "0002-10-05", "0020-10-05", "0202-10-05", "3026-10-05"])(
    "say no day while the field holds '%s'",
    async (value) => {
      renderFields();
      enter("birth", value);
      await Promise.resolve();
      enter("parental-leave-start", "2027-03-01");
      await screen.findByText(until("2027-01-10"));
      expect(screen.getAllByText(UNTIL)).toHaveLength(1);
      expect(screen.queryByText(rules["elterngeld-beantragen"]?.title as string)).toBeNull();
    },
  );

  it("are forgotten by a button, and with them what followed", async () => {
    const { kept } = renderFields({ [born]: "2026-10-05", "job-end": "2026-12-31" });
    fireEvent.click(screen.getByRole("button", { name: dates.forget }));
    await vi.waitFor(() => expect(screen.queryByText(UNTIL)).toBeNull());
    expect(field("birth").value).toBe("");
    expect(document.activeElement).toBe(field("birth"));
    expect(kept()).toEqual({ items: [{ id: "wohngeld" }], dates: { "job-end": "2026-12-31" } });
  });

  it("leave nothing in a field that was typed into, once they are forgotten", async () => {
    const { kept } = renderFields({});
    enter("birth", "2026-10-05");
    fireEvent.click(await screen.findByRole("button", { name: dates.forget }));
    await vi.waitFor(() => expect(kept()?.dates).toEqual({}));
    expect(field("birth").value).toBe("");
  });

  it("belong to one service: at another one the field is empty", async () => {
    const { state } = renderFields({ [born]: "2026-10-05" });
    cleanup();
    renderIn(state, <DateFields service="kindergeld" />);
    expect(field("birth").value).toBe("");
    enter("birth", "2026-09-01");
    expect(await screen.findByText(until("2027-03-01"))).toBeTruthy();
    expect(state.list.value?.value.dates[born]).toBe("2026-10-05");
  });

  it("can be kept for every rule of every service", () => {
    const keys = content.rules.flatMap(({ services, from }) => services.map((service) => dateKey(service, from)));
    const lost = keys.filter((key) => enterDate(EMPTY_LIST, key, "2026-10-05").dates[key] === undefined);
    expect(lost).toEqual([]);
  });

  it("show what another tab entered", async () => {
    const { state } = renderFields();
    state.list.value = { value: { items: [], dates: { [born]: "2026-10-05" } } };
    await screen.findByText(until("2027-01-04"));
    expect(field("birth").value).toBe("2026-10-05");
  });

  it("say of a kept date that cannot be meant that it cannot be read", () => {
    renderFields({ [born]: "1850-01-01" });
    expect(screen.getByText(dates.invalid)).toBeTruthy();
    expect(screen.queryByText(UNTIL)).toBeNull();
    expect(screen.queryByText(dates.past)).toBeNull();
  });
});

describe("the way to the dates on the page of a service", () => {
  const renderRules = (service: string) => {
    const state = stateOf("de", { kind: "service", id: service });
    keptOf(state);
    return renderIn(state, <DateRules service={service} />).container;
  };
  const button = () => screen.getByRole("button", { name: dates.title });

  it("opens them and folds them again", async () => {
    renderRules("elterngeld");
    expect(button().getAttribute("aria-expanded")).toBe("false");
    expect(screen.queryByLabelText(asks.birth?.ask as string)).toBeNull();
    fireEvent.click(button());
    expect(await screen.findByLabelText(asks.birth?.ask as string)).toBeTruthy();
    expect(button().getAttribute("aria-expanded")).toBe("true");
    fireEvent.click(button());
    expect(screen.queryByLabelText(asks.birth?.ask as string)).toBeNull();
  });

  it("is there only where the law gives a rule", () => {
    expect(renderRules("telefonseelsorge").textContent).toBe("");
  });

  it("says so where what computes them cannot be had", async () => {
    vi.doMock("../../src/views/components/date-fields.tsx", () => Promise.reject(new Error("no network")));
    const container = renderRules("elterngeld");
    const before = container.textContent ?? "";
    fireEvent.click(button());
    await vi.waitFor(() => expect(container.textContent?.length).toBeGreaterThan(before.length));
    expect(screen.queryByLabelText(asks.birth?.ask as string)).toBeNull();
    vi.doUnmock("../../src/views/components/date-fields.tsx");
  });
});

describe("a deadline", () => {
  const toCalendar = async (birth: string) => {
    const files = catchFiles();
    renderFields({ [born]: birth });
    fireEvent.click(screen.getByRole("button", { name: dates.calendar }));
    const [saved] = files;
    const text = (await saved?.file.text()) ?? "";
    return { saved, lines: text.replace(/\r\n[ \t]/g, "").split("\r\n") };
  };

  it("goes into the calendar as a whole day, with the sentence without guarantee and without the date entered", async () => {
    const { saved, lines } = await toCalendar("2026-10-05");
    expect([saved?.name, saved?.file.type]).toEqual(["elterngeld-beantragen.ics", "text/calendar"]);
    expect([lines[0], lines[lines.length - 2]]).toEqual(["BEGIN:VCALENDAR", "END:VCALENDAR"]);
    expect(lines).toContain("DTSTART;VALUE=DATE:20270104");
    expect(lines).toContain(`SUMMARY:${rules["elterngeld-beantragen"]?.event}`);
    expect(lines).toContain(`URL:${location.origin}${pathOf("de", { kind: "service", id: "elterngeld" })}`);
    const description = lines.find((line) => line.startsWith("DESCRIPTION:"))?.replace(/\\([,;\\])/g, "$1");
    const law = content.rules.find(({ id }) => id === "elterngeld-beantragen")?.legalBasis as string;
    expect(description).toContain(t("dates.noGuarantee", { law }));
    expect(lines.join("\n")).not.toContain("20261005");
  });

  it.each([
    ["a week before, at 9:00, while there is time", "2026-10-05", "-P6DT15H"],
    ["the day before where there are less than two weeks", "2026-09-05", "-PT15H"],
    ["on the day itself where it is today", "2026-08-22", "PT9H"],
  ])("reminds %s", async (_, birth, trigger) => {
    const { lines } = await toCalendar(birth);
    expect(lines.filter((line) => line.startsWith("TRIGGER"))).toEqual([expect.stringMatching(`:${trigger}$`)]);
  });
});

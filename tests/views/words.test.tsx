// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import type { LocaleId } from "../../src/catalogue/locales.ts";
import type { Hours } from "../../src/catalogue/schema/primitives.ts";
import type { Moment } from "../../src/finder/opening-hours.ts";
import { telephoneAddress } from "../../src/views/components/contact-link.tsx";
import { HoursText } from "../../src/views/components/hours.tsx";
import { Sentences } from "../../src/views/components/sentences.tsx";
import { createWords, WordsContext } from "../../src/views/text.ts";
import { content, renderIn, stateOf } from "./render.tsx";

const wordsOf = (locale: LocaleId) => createWords(stateOf(locale, { kind: "start" }).core);
const show = (locale: LocaleId, node: preact.ComponentChildren) =>
  render(<WordsContext.Provider value={wordsOf(locale)}>{node}</WordsContext.Provider>).container;
afterEach(cleanup);

describe("Leichte Sprache", () => {
  it("stands one sentence a line, and a date ends no sentence", () => {
    const lines = show(
      "de-simple",
      <Sentences text="Das Amt prüft das. Seit dem 1. Juli gilt: Sie zahlen nicht. Fragen Sie." />,
    );
    expect([...lines.querySelectorAll(".sentence")].map((line) => line.textContent?.trim())).toEqual([
      "Das Amt prüft das.",
      "Seit dem 1. Juli gilt: Sie zahlen nicht.",
      "Fragen Sie.",
    ]);
    expect([...lines.querySelectorAll("strong")].map((word) => word.textContent)).toEqual(["nicht"]);
  });
});

describe("sums and dates", () => {
  it.each([
    ["de", "1.800 Euro", "21. November 2026"],
    ["en", "€1,800", "21 November 2026"],
    ["uk", "1800 євро", "21 листопада 2026"],
  ] as const)("are written in %s as its readers write them", (locale, sum, day) => {
    const words = wordsOf(locale);
    expect(words.euro(1800).replace(/[\u00a0\u202f]/g, "")).toBe(sum.replace(/[\u00a0\u202f]/g, ""));
    expect(words.date("2026-11-21")).toBe(day);
    expect(words.date("2026")).toBe("2026");
  });

  it("cannot be misread in Arabic: no comma or point parts the thousands", () => {
    expect(wordsOf("ar").euro(1800)).not.toMatch(/1[.,]800/);
    expect(wordsOf("ar").euro(1800)).toContain("1\u202f800");
  });
});

describe("opening hours", () => {
  const hours: Hours = [
    { days: [1, 2, 3, 4, 5], from: "08:00", to: "18:00" },
    { days: [6], from: "09:30", to: "12:00" },
  ];
  const shown = (now?: Moment) => {
    const state = stateOf("de", { kind: "start" });
    state.now.value = now;
    return renderIn(state, <HoursText hours={hours} />).container.textContent;
  };

  it("join days that follow each other", () => {
    expect(shown()).toBe("Montag bis Freitag: 8 bis 18 UhrSamstag: 9:30 bis 12 Uhr");
  });

  it("say whether it is open now, once the clock is known", () => {
    expect(shown({ weekday: 2, time: "08:00" })).toContain(content.texts.de.ui.hours.openNow);
    cleanup();
    expect(shown({ weekday: 7, time: "10:00" })).toContain(content.texts.de.ui.hours.closedNow);
  });
});

describe("a phone number", () => {
  it.each([
    ["0800 111 0 111", "tel:+498001110111"],
    ["0391 540 0", "tel:+493915400"],
    ["116 117", "tel:116117"],
    ["115", "tel:115"],
  ])("%s is dialled as %s", (number, address) => {
    expect(telephoneAddress(number)).toBe(address);
  });
});

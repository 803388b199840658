// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { OfflinePanel } from "../../src/views/components/offline-panel.tsx";
import { Notices, OriginNotice } from "../../src/views/layout/notices.tsx";
import { FormalPage } from "../../src/views/pages/formal-page.tsx";
import { HelpNowPage } from "../../src/views/pages/help-now-page.tsx";
import { LifeEventPage } from "../../src/views/pages/life-event-page.tsx";
import { ServicePage } from "../../src/views/pages/service-page.tsx";
import { content, renderIn, stateOf } from "./render.tsx";

const ui = content.texts.de.ui;
afterEach(cleanup);

describe("the page of a life event", () => {
  it("hands over the option that was chosen", () => {
    const answer = vi.fn();
    renderIn(stateOf("de", { kind: "life-event", id: "sucht" }, { answer }), <LifeEventPage id="sucht" />);
    const question = screen.getByRole("group", { name: content.texts.de.questions["danger-now"]?.question as string });
    fireEvent.click(within(question).getByRole("button", { name: "Nein" }));
    expect(answer).toHaveBeenCalledWith("danger-now", "no");
  });

  it("says in words why a service stands where it stands", () => {
    const state = stateOf("de", { kind: "life-event", id: "wenig-geld" });
    state.answers.value = { answers: { "gets-support": "none", "pension-age": "yes" }, dropped: 0 };
    renderIn(state, <LifeEventPage id="wenig-geld" />);
    const likely = screen.getByRole("region", { name: ui.lifeEvent.likely });
    const card = within(likely)
      .getByRole("link", { name: content.texts.de.services.get("grundsicherung-im-alter")?.title as string })
      .closest("article");
    expect(card?.textContent).toContain("Sie haben das Rentenalter erreicht.");
  });

  it("ignores answers to questions of another life event", () => {
    const state = stateOf("de", { kind: "life-event", id: "pflege" });
    state.answers.value = { answers: { "danger-now": "yes", "care-grade": "none" }, dropped: 0 };
    renderIn(state, <LifeEventPage id="pflege" />);
    expect(screen.getAllByRole("button", { name: new RegExp(`^${ui.lifeEvent.change}`) })).toHaveLength(1);
  });
});

describe("the page of a service", () => {
  it("leaves out a sentence whose sum has expired, and says so", () => {
    const state = stateOf("de", { kind: "service", id: "unterhaltsvorschuss" });
    renderIn(state, <ServicePage id="unterhaltsvorschuss" />);
    expect(screen.getByText(/227 Euro/)).toBeTruthy();
    expect(screen.queryByText(ui.service.amountsOutdated)).toBeNull();
    cleanup();
    state.today.value = "2027-01-01";
    renderIn(state, <ServicePage id="unterhaltsvorschuss" />);
    expect(screen.queryByText(/227 Euro/)).toBeNull();
    expect(screen.getByText(ui.service.amountsOutdated)).toBeTruthy();
  });

  it("hides a number once its source is three years old, and says so", () => {
    const state = stateOf("de", { kind: "service", id: "telefonseelsorge" });
    renderIn(state, <ServicePage id="telefonseelsorge" />);
    expect(screen.getAllByRole("link", { name: /0800 111 0 111/ }).length).toBeGreaterThan(0);
    cleanup();
    state.today.value = "2031-01-01";
    renderIn(state, <ServicePage id="telefonseelsorge" />);
    expect(screen.queryByRole("link", { name: /0800 111 0 111/ })).toBeNull();
    expect(screen.getByText(ui.service.hiddenContact)).toBeTruthy();
  });

  it("marks in German what is missing in the reader's language", () => {
    const state = stateOf("uk", { kind: "service", id: "wohngeld" });
    const [first, ...rest] = state.content.value.services.filter(({ id }) => id === "wohngeld");
    if (!first) throw new Error("wohngeld is missing");
    state.content.value = {
      ...state.content.value,
      services: [
        {
          ...first,
          german: ["steps", "title"],
          text: { ...first.text, steps: ["Nur auf Deutsch."], title: "Wohngeld" },
        },
        ...rest,
      ],
    };
    renderIn(state, <ServicePage id="wohngeld" />);
    expect(screen.getByText("Nur auf Deutsch.").closest("[lang=de]")).not.toBeNull();
    expect(screen.getByRole("heading", { level: 1 }).querySelector("[lang=de]")?.textContent).toBe("Wohngeld");
    expect(screen.getByText(content.texts.uk.ui.notice.german)).toBeTruthy();
  });
});

describe("the page of help-now numbers", () => {
  it("lets 112 be dialled first", () => {
    renderIn(stateOf("ar", { kind: "help-now" }), <HelpNowPage />);
    const [first] = screen.getAllByRole("link").filter((link) => link.getAttribute("href")?.startsWith("tel:"));
    expect(first?.getAttribute("href")).toBe("tel:112");
  });
});

describe("a formal page", () => {
  it("marks what the operator has not filled in", () => {
    renderIn(stateOf("de", { kind: "formal", id: "impressum" }), <FormalPage id="impressum" />);
    expect(screen.getAllByText(ui.formal.missing).length).toBeGreaterThan(3);
  });
});

describe("the notices", () => {
  it("offer a new version and take both answers", () => {
    const applyUpdate = vi.fn();
    const postponeUpdate = vi.fn();
    const state = stateOf("de", { kind: "start" }, { applyUpdate, postponeUpdate });
    state.updateReady.value = true;
    renderIn(state, <Notices />);
    fireEvent.click(screen.getByRole("button", { name: ui.notice.updateLater }));
    fireEvent.click(screen.getByRole("button", { name: ui.notice.updateNow }));
    expect([postponeUpdate.mock.calls.length, applyUpdate.mock.calls.length]).toEqual([1, 1]);
  });

  it("say nothing of the origin once a person has reviewed the texts", () => {
    const state = stateOf("uk", { kind: "start" });
    state.content.value = { ...state.content.value, summaries: [], services: [], formal: {} };
    const { container } = renderIn({ ...state, core: { ...state.core, origin: "machine-reviewed" } }, <OriginNotice />);
    expect(container.textContent).toBe("");
    cleanup();
    renderIn(state, <OriginNotice />);
    expect(screen.getByText(content.texts.uk.ui.notice.machine)).toBeTruthy();
  });
});

describe("the offline panel", () => {
  it("names the size of what is not saved yet, and the progress", () => {
    const state = stateOf("de", { kind: "start" });
    state.offline.value = { possible: true, saved: ["de"] };
    const { container } = renderIn(state, <OfflinePanel />);
    expect(container.textContent).toContain("60 kB");
    expect(screen.getByRole("button", { name: /70 kB/ })).toBeTruthy();
    cleanup();
    state.offline.value = { possible: true, saved: [], progress: { done: 1, total: 4 } };
    renderIn(state, <OfflinePanel />);
    expect(screen.getByRole("progressbar").getAttribute("value")).toBe("1");
    expect(screen.getByText("1 von 4 gespeichert")).toBeTruthy();
  });
});

// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import linkCodes from "../../src/catalogue/link-codes.json";
import { pathOf } from "../../src/handover/addresses.ts";
import { encodeList } from "../../src/handover/list-fragment.ts";
import { listAddress } from "../../src/handover/list-link.ts";
import { Ways } from "../../src/views/share/ways.tsx";
import { content, renderIn, stateOf } from "./render.tsx";

const { share, app } = content.texts.de.ui;
const link = listAddress("https://wegweiser.example", "ar", encodeList({ services: ["wohngeld"] }, linkCodes));
const tap = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

function renderWays(device: Partial<Record<"clipboard" | "share", unknown>> = {}) {
  Object.assign(navigator, device);
  renderIn(stateOf("de", { kind: "start" }), <Ways link={link} />);
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  for (const name of ["clipboard", "share"]) Reflect.deleteProperty(navigator, name);
});

describe("the ways to hand over", () => {
  it("show the finished link as text", () => {
    renderWays();
    expect(screen.getByText(link).getAttribute("dir")).toBe("ltr");
    expect(screen.getByRole("link", { name: share.open }).getAttribute("href")).toBe(link);
  });

  it("copy the link and say so", async () => {
    const writeText = vi.fn(() => Promise.resolve());
    renderWays({ clipboard: { writeText } });
    tap(share.copy);
    expect(await screen.findByText(share.copied)).toBeTruthy();
    expect(writeText).toHaveBeenCalledWith(link);
  });

  it.each([
    ["does not know", {}],
    ["forbids", { clipboard: { writeText: () => Promise.reject(new DOMException("", "NotAllowedError")) } }],
  ])("mark the link to be copied by hand where the browser %s copying", async (_, device) => {
    renderWays(device);
    tap(share.copy);
    expect(await screen.findByText(share.notCopied)).toBeTruthy();
    expect(getSelection()?.toString()).toBe(link);
  });

  it("offer the share sheet only where there is one, and survive that somebody closes it", async () => {
    renderWays();
    expect(screen.queryByRole("button", { name: share.native })).toBeNull();
    cleanup();
    const shared: unknown[] = [];
    renderWays({
      // Not a mock: that would catch the rejection itself.
      share(data: unknown) {
        shared.push(data);
        return Promise.reject(new DOMException("", "AbortError"));
      },
    });
    tap(share.native);
    expect(shared).toEqual([{ title: app.name, url: link }]);
  });

  it("write messages with the link, and name no service in them", () => {
    renderWays();
    const sms = screen.getByRole("link", { name: share.sms }).getAttribute("href") ?? "";
    const mail = screen.getByRole("link", { name: share.email }).getAttribute("href") ?? "";
    const text = `${app.name}: ${link}`;
    expect(decodeURIComponent(sms)).toBe(`sms:?&body=${text}`);
    expect(decodeURIComponent(mail)).toBe(`mailto:?subject=${app.name}&body=${text}`);
    // An unescaped # or & would end the text of the message.
    expect([sms.split("body=")[1], mail.split("body=")[1]].join("")).not.toMatch(/[#&\s]/);
    expect(sms + mail).not.toMatch(/wohngeld/i);
  });

  it("name the QR code, and write its address in words below", () => {
    renderWays();
    expect(screen.getByRole("img", { name: share.qr })).toBeTruthy();
    expect(screen.getByRole("figure").textContent).toContain(`wegweiser.example${pathOf("ar", { kind: "list" })}`);
  });

  it("print the page where nothing else is to be printed", () => {
    const print = vi.fn();
    vi.stubGlobal("print", print);
    renderWays();
    tap(share.print);
    expect(print).toHaveBeenCalledTimes(1);
  });
});

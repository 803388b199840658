import { describe, expect, it } from "vitest";
import { mapAddress } from "../../src/handover/map-address.ts";

const ADDRESS = "Große Straße 1 & 2, 39104 Magdeburg";

describe("the way to an address", () => {
  it.each([
    ["Mozilla/5.0 (Linux; Android 9; SM-G950F) AppleWebKit/537.36", "geo:0,0?q="],
    ["Mozilla/5.0 (iPhone; CPU iPhone OS 15_0 like Mac OS X)", "maps:?q="],
  ])("opens the phone's own map: %s", (userAgent, start) => {
    const { app } = mapAddress(ADDRESS, userAgent);
    expect(app?.startsWith(start)).toBe(true);
    expect(decodeURIComponent(app?.slice(start.length) ?? "")).toBe(ADDRESS);
  });

  it("falls back to a page on the web, where the address can add nothing", () => {
    const { app, web } = mapAddress(ADDRESS, "Mozilla/5.0 (X11; Linux x86_64)");
    expect(app).toBeUndefined();
    expect(new URL(web).searchParams.get("query")).toBe(ADDRESS);
    expect([...new URL(web).searchParams.keys()]).toEqual(["query"]);
  });
});

import { describe, expect, it } from "vitest";
import { readContent } from "../../src/build/content/read-content.ts";
import { addressesShown } from "../../src/build/links/addresses-shown.ts";
import { type Ask, checkLink } from "../../src/build/links/check-link.ts";

const answering =
  (status: number, location?: string): Ask =>
  () =>
    Promise.resolve({ status, headers: new Headers(location ? { location } : {}) });
const URL = "https://example.org/a";

describe("a web address", () => {
  it.each([
    ["that answers", answering(200), "ok"],
    ["that sends on for the moment", answering(302, "https://example.org/login"), "ok"],
    ["that moved for good", answering(301, "https://example.org/b"), "moved"],
    ["that moved for good, by a path alone", answering(308, "/b"), "moved"],
    ["that only became https, lost www or a slash", answering(301, "https://www.example.org/a/"), "ok"],
    ["that is not found", answering(404), "gone"],
    ["that was taken away", answering(410), "gone"],
    ["that forbids programs", answering(403), "unknown"],
    ["whose server has a fault", answering(503), "unknown"],
    ["that does not answer", () => Promise.reject(new Error("no route")), "unknown"],
  ] as const)("%s: %s", async (_, ask, state) => {
    expect((await checkLink(URL, ask)).state).toBe(state);
  });

  it("that moved is named with the place it moved to", async () => {
    expect((await checkLink(URL, answering(301, "/b"))).detail).toBe("https://example.org/b");
  });

  it("is asked for once, with all records that show it, and each that the app shows is among them", () => {
    const content = readContent();
    const shown = addressesShown(content);
    expect(new Set(shown.map(({ url }) => url)).size).toBe(shown.length);
    const sozialplattform = shown.find(({ url }) => /sozialplattform\.de/.test(url));
    expect(sozialplattform?.records.length).toBeGreaterThan(1);
    expect(shown.map(({ url }) => url)).toContain("https://amt24.sachsen.de");
  });
});

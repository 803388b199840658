import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LOCALE_IDS, LOCALES } from "../../src/catalogue/locales.ts";
import { DIST } from "./support.ts";

describe("the app", () => {
  it.each(LOCALE_IDS)("can be installed in %s, with its own language, start and icons", (id) => {
    const manifest = JSON.parse(readFileSync(join(DIST, id, "manifest.webmanifest"), "utf8"));
    expect(manifest).toMatchObject({
      lang: LOCALES[id].tag,
      dir: LOCALES[id].dir,
      start_url: `/${id}/`,
      display: "standalone",
    });
    expect(manifest.icons.some((icon: { purpose?: string }) => icon.purpose === "maskable")).toBe(true);
    for (const { src } of manifest.icons) expect(existsSync(join(DIST, src)), src).toBe(true);
    expect(readFileSync(join(DIST, id, "index.html"), "utf8")).toContain(`href="/${id}/manifest.webmanifest"`);
  });

  it("carries the licence of its table of places", () => {
    const offices = readFileSync(join(DIST, "data/LICENSE.txt"), "utf8");
    expect(offices).toContain("ODbL");
  });
});

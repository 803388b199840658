import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import linkCodes from "../../src/catalogue/link-codes.json" with { type: "json" };
import { encodeList } from "../../src/handover/list-fragment.ts";
import { stored } from "./kept-storage.ts";
import { goToList, IN_TIME, inMain, keepButton, open, press, said, storedWith, ui, uncaught } from "./list-steps.ts";
import { type Visit, visitSite } from "./support.ts";

const LINK = encodeList({ services: ["wohngeld"], note: "Hallo" }, linkCodes);

describe("a tab from before a release", () => {
  let dist: string;
  let visit: Visit;
  beforeEach(async () => {
    dist = mkdtempSync(join(tmpdir(), "wegweiser-"));
    cpSync("dist", dist, { recursive: true });
    visit = await visitSite(dist);
  });
  afterEach(async () => {
    await visit.close();
    rmSync(dist, { recursive: true });
  });
  /** The parts of the app whose names begin so are gone from the server, as after a release that changed them. */
  const removeParts = (beginning = "") => {
    const files = readdirSync(join(dist, "assets")).filter((file) => file.startsWith(beginning));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) rmSync(join(dist, "assets", file));
  };

  it("still keeps what is chosen, and says what it can no longer show", async () => {
    const { page, complaints } = await visit.newVisitor({ serviceWorkers: "block" });
    await open(page, "/de/angebote/wohngeld/");
    await keepButton(page, "wohngeld").click();
    await storedWith(page, "wohngeld");
    removeParts();
    await page.getByRole("button", { name: ui.keep.remove }).click();
    await expect.poll(async () => (await stored(page)).list, IN_TIME).toMatchObject({ items: [] });
    await keepButton(page, "wohngeld").click();
    expect(await storedWith(page, "wohngeld")).toMatchObject({ list: { items: [{ id: "wohngeld" }] } });
    await press(page, ui.share.title);
    await inMain(page, ui.share.failed).waitFor();
    await goToList(page).click();
    await inMain(page, ui.list.failed).waitFor();
    await page.getByRole("contentinfo").getByRole("link", { name: ui.nav.counsellors }).click();
    await inMain(page, ui.share.failed).waitFor();
    expect(uncaught(complaints)).toEqual([]);
  });

  it("that lacks the part that stores says at the button that it cannot keep anything", async () => {
    removeParts("start-");
    const { page, complaints } = await visit.newVisitor({ serviceWorkers: "block" });
    await open(page, "/de/angebote/wohngeld/");
    await keepButton(page, "wohngeld").click();
    await said(page, ui.list.failed);
    expect(uncaught(complaints)).toEqual([]);
  });

  it.each([["/de/liste/"], [`/de/liste/#${LINK}`], ["/de/beratung/"]])(
    "that lacks the part that stores says so on %s, and claims nothing else",
    async (path) => {
      removeParts("start-");
      const { page, complaints } = await visit.newVisitor({ serviceWorkers: "block" });
      await open(page, path);
      if (path.includes("#")) await press(page, ui.handed.take);
      await inMain(page, ui.list.failed).waitFor();
      expect(await page.getByText(ui.handed.takenNotAll).count()).toBe(0);
      expect(uncaught(complaints)).toEqual([]);
    },
  );
});

import { describe, expect, it } from "vitest";
import { EXIT_ADDRESS } from "../../src/views/exit.ts";
import { builtPages, content, isSensitive } from "./support.ts";

const sensitive = builtPages.filter(isSensitive);

describe("a page that somebody may have to leave in a hurry", () => {
  it("is each one on violence, addiction, debt and crisis", () => {
    const ids = new Set(sensitive.flatMap(({ page }) => ("id" in page ? page.id : [])));
    for (const id of ["sucht", "gewaltschutz", "suchtberatung", "schuldnerberatung", "telefonseelsorge"])
      expect(ids).toContain(id);
  });

  it("says nothing of its subject in the tab, the history or the preview of a link", () => {
    for (const { document, locale, path } of sensitive) {
      const { title } = content.texts[locale.id].ui.exit;
      expect(document.title, path).toBe(`${title} – ${content.texts[locale.id].ui.app.name}`);
      const preview = document.querySelector<HTMLMetaElement>("meta[property='og:title']")?.content;
      expect(preview, path).toBe(document.title);
    }
  });

  it("has a way out that works without script, and says what it cannot hide", () => {
    for (const { document, path, locale } of sensitive) {
      expect(document.querySelector<HTMLAnchorElement>(".exit a")?.href, path).toBe(EXIT_ADDRESS);
      expect(document.querySelector(".exit-limits")?.textContent, path).toContain(
        content.texts[locale.id].ui.exit.limits,
      );
    }
  });

  it("is the only kind that has one", () => {
    expect(
      builtPages
        .filter((built) => !isSensitive(built) && built.document.querySelector(".exit"))
        .map(({ path }) => path),
    ).toEqual([]);
  });
});

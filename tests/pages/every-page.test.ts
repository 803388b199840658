import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parsePath } from "../../src/handover/addresses.ts";
import { builtPages, DIST, isSensitive, visibleText } from "./support.ts";

/** Pages that break a rule, by address: a failing test names them all at once. */
const broken = (rule: (page: (typeof builtPages)[number]) => boolean) =>
  builtPages.filter((page) => !rule(page)).map(({ path }) => path);

describe("every built page", () => {
  it("is there for each of the five languages", () => {
    expect(builtPages.length).toBeGreaterThanOrEqual(5 * 40);
  });

  it("says its language and direction", () => {
    expect(
      broken(({ document, locale }) => {
        const { lang, dir } = document.documentElement;
        return lang === locale.tag && dir === locale.dir;
      }),
    ).toEqual([]);
  });

  it("has a title and a description of its own in its language", () => {
    expect(broken(({ document }) => document.title.length > 10)).toEqual([]);
    expect(
      broken(
        ({ document }) =>
          (document.querySelector<HTMLMetaElement>("meta[name=description]")?.content ?? "").length > 20,
      ),
    ).toEqual([]);
    for (const locale of ["de", "ar"]) {
      const titles = builtPages
        .filter((built) => built.locale.id === locale && !isSensitive(built))
        .map(({ document }) => document.title);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  it("has one h1, and no heading level is skipped", () => {
    expect(broken(({ document }) => document.querySelectorAll("h1").length === 1)).toEqual([]);
    expect(
      broken(({ document }) => {
        const levels = [...document.querySelectorAll("h1,h2,h3,h4,h5,h6")].map(({ tagName }) => Number(tagName[1]));
        return levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1);
      }),
    ).toEqual([]);
  });

  it("has the landmarks header, main and footer, and a link past the header", () => {
    expect(
      broken(({ document }) =>
        ["header", "main#inhalt", "footer", "a.skip-link[href='#inhalt']"].every(
          (selector) => document.querySelectorAll(selector).length === 1,
        ),
      ),
    ).toEqual([]);
  });

  it("uses no id twice", () => {
    expect(
      broken(({ document }) => {
        const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
        return new Set(ids).size === ids.length;
      }),
    ).toEqual([]);
  });

  it("shows no key, no placeholder and no empty value in place of words", () => {
    const leftOver =
      /\{\{|\}\}|\bundefined\b|\[object|\bNaN\b|\b(nav|notice|service|lifeEvent|place|office|channel|offline|formal)\.[a-z][A-Za-z]+/;
    expect(builtPages.flatMap((page) => leftOver.exec(visibleText(page))?.[0] ?? [])).toEqual([]);
  });

  it("links only to pages that exist, in every language", () => {
    const dead = builtPages.flatMap(({ path, document }) =>
      [...document.querySelectorAll<HTMLAnchorElement>("a[href^='/']")].flatMap((link) => {
        const target = (link.getAttribute("href") ?? "").split("#")[0] ?? "";
        return parsePath(target) && existsSync(join(DIST, target, "index.html")) ? [] : [`${path} → ${target}`];
      }),
    );
    expect(dead).toEqual([]);
  });

  it("links within the page lead somewhere", () => {
    const dead = builtPages.flatMap(({ path, document }) =>
      [...document.querySelectorAll<HTMLAnchorElement>("a[href^='#']:not([href^='#v='])")].flatMap((link) => {
        const id = (link.getAttribute("href") ?? "").slice(1);
        return document.getElementById(id) ? [] : [`${path} → #${id}`];
      }),
    );
    expect(dead).toEqual([]);
  });

  it("shows only icons that are drawn", () => {
    const sprites = new Map<string, string>();
    const missing = builtPages.flatMap(({ path, document }) =>
      [...document.querySelectorAll("use")].flatMap((use) => {
        const [file = "", id = ""] = (use.getAttribute("href") ?? "").split("#");
        if (!sprites.has(file)) sprites.set(file, readFileSync(join(DIST, file), "utf8"));
        return sprites.get(file)?.includes(`<symbol id="${id}"`) ? [] : [`${path}: ${id}`];
      }),
    );
    expect(sprites.size).toBe(1);
    expect(missing).toEqual([]);
  });

  it("offers the same page in every other language", () => {
    expect(
      broken(({ document, path, locale }) => {
        const rest = path.slice(locale.id.length + 1);
        const menu = [...document.querySelectorAll<HTMLAnchorElement>("a[data-locale]")].map((link) =>
          link.getAttribute("href"),
        );
        return ["de", "de-simple", "en", "uk", "ar"].every((id) => menu.includes(`/${id}${rest}`));
      }),
    ).toEqual([]);
  });

  it("says that no person has reviewed its text, and leads to the German original", () => {
    expect(broken(({ document }) => document.querySelector(".origin") !== null)).toEqual([]);
    expect(
      broken(({ document, locale, path }) =>
        locale.id === "de"
          ? true
          : document.querySelector(`.origin a[href="/de${path.slice(locale.id.length + 1)}"]`) !== null,
      ),
    ).toEqual([]);
  });
});

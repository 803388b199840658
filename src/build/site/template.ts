import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** The style sheet that a screen needs: linked without a medium. */
const SCREEN_STYLE = /\s*<link rel="stylesheet" crossorigin href="\/assets\/([^"]+\.css)">/g;

/** The built page without content, and the style sheet that goes into it. */
export interface Template {
  readonly html: string;
  readonly css: string;
}

/**
 * Takes the built page and its style sheet; the style is inlined, which saves a round trip before the first paint.
 * What only paper needs, and what comes with a part that is loaded later, stay files of their own.
 */
export function takeTemplate(dist: string): Template {
  const html = readFileSync(join(dist, "index.html"), "utf8");
  const sheets = [...html.matchAll(SCREEN_STYLE)].flatMap(([, file]) => file ?? []);
  const css = sheets.map((file) => readFileSync(join(dist, "assets", file), "utf8").trim()).join("");
  for (const file of sheets) rmSync(join(dist, "assets", file));
  const paper = readdirSync(join(dist, "assets")).find((file) => /^paper-.*\.css$/.test(file));
  if (!paper) throw new Error("The style sheet of paper was not built");
  const link = `\n    <link rel="stylesheet" media="print" href="/assets/${paper}" />`;
  return { html: html.replace(SCREEN_STYLE, link), css };
}

/** Puts a page into the template. The marks are replaced by position, never by pattern: texts may hold anything. */
export function fill(
  { html, css }: Template,
  parts: { lang: string; dir: string; head: string; app: string; data: string },
): string {
  const put = (text: string, mark: string, value: string) => text.split(mark).join(value);
  let filled = put(put(html, "$lang", parts.lang), "$dir", parts.dir);
  filled = put(filled, "<!--head-->", `${parts.head}\n    <style>${css}</style>`);
  return put(put(filled, "<!--data-->", parts.data), "<!--app-->", parts.app);
}

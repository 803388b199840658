import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** The built page without content, and the style sheet that goes into it. */
export interface Template {
  readonly html: string;
  readonly css: string;
}

/** Takes the built page and its style sheet; the style is inlined, which saves a round trip before the first paint. */
export function takeTemplate(dist: string): Template {
  const html = readFileSync(join(dist, "index.html"), "utf8");
  const sheets = readdirSync(join(dist, "assets")).filter((file) => file.endsWith(".css"));
  const css = sheets.map((file) => readFileSync(join(dist, "assets", file), "utf8").trim()).join("");
  for (const file of sheets) rmSync(join(dist, "assets", file));
  return { html: html.replace(/\s*<link rel="stylesheet"[^>]*>/g, ""), css };
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

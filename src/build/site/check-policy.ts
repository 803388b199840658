import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { cspHash } from "./headers.ts";

const INLINE = [/<script>(.*?)<\/script>/gs, /<style>(.*?)<\/style>/gs];
const FORBIDDEN = /\s(style|on[a-z]+)="/;

/**
 * Fails the build when a page holds an inline script or style that the policy does not name by its hash,
 * or a style attribute or event handler, which it forbids: the browser would drop them in silence.
 * @throws with one line a page
 */
export function checkPolicy(dist: string): void {
  const headers = JSON.parse(readFileSync(join(dist, "headers.json"), "utf8")) as Record<string, string>;
  const policy = headers["Content-Security-Policy"] ?? "";
  const pages = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
    .map((entry) => join(entry.parentPath, entry.name));
  const problems = pages.flatMap((path) => {
    const html = readFileSync(path, "utf8");
    const unnamed = INLINE.flatMap((pattern) => [...html.matchAll(pattern)]).filter(
      ([, text = ""]) => !policy.includes(cspHash(text)),
    );
    const attribute = FORBIDDEN.exec(html.replace(/<script[^>]*>.*?<\/script>/gs, ""))?.[0];
    return [
      ...unnamed.map(([whole]) => `${relative(dist, path)}: not named in the policy: ${whole.slice(0, 80)}`),
      ...(attribute ? [`${relative(dist, path)}: the policy forbids the attribute${attribute}…"`] : []),
    ];
  });
  if (problems.length > 0) throw new Error(problems.join("\n"));
}

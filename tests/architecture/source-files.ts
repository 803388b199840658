import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** A file that people write and read: code and styles, no data. Paths with slashes, from the project's root. */
export interface SourceFile {
  readonly path: string;
  readonly lines: number;
  /** What it imports: a path from the project's root, or the name of a package. */
  readonly imports: readonly string[];
}

const SOURCE = /\.(ts|tsx|css)$/;
const IMPORT = /(?:^\s*(?:import|export)\s(?:[^"';]*?\sfrom\s)?|\bimport\()\s*["']([^"']+)["']/gm;

export function sourceFilesIn(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name).replaceAll("\\", "/"))
    .filter((path) => SOURCE.test(path))
    .map((path) => {
      const text = readFileSync(path, "utf8");
      return { path, lines: text.trimEnd().split("\n").length, imports: importsOf(text, path) };
    });
}

export function importsOf(text: string, path: string): readonly string[] {
  return [...text.matchAll(IMPORT)].map(([, target = ""]) =>
    target.startsWith(".") ? normalize(join(dirname(path), target)).replaceAll("\\", "/") : target,
  );
}

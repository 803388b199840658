import { isBuiltin } from "node:module";
import { describe, expect, it } from "vitest";
import { importsOf, sourceFilesIn } from "./source-files.ts";

/** The house: which folders of src each folder may import. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  catalogue: [],
  finder: ["catalogue"],
  handover: ["catalogue", "finder"],
  views: ["catalogue", "finder", "handover"],
  shell: ["catalogue", "finder", "handover", "views"],
  worker: ["catalogue"],
  build: ["catalogue", "finder", "handover", "views"],
};

const files = sourceFilesIn("src");
const folderOf = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1];
const edges = files.flatMap(({ path, imports }) => imports.map((target) => ({ path, target })));

describe("the house", () => {
  it("has these rooms and no other", () => {
    expect([...new Set(files.map(({ path }) => folderOf(path)))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  it.each(Object.entries(MAY_IMPORT))("%s imports only itself and %j", (folder, allowed) => {
    const inside = edges.filter(({ path, target }) => folderOf(path) === folder && target.startsWith("src/"));
    const wrong = inside.filter(({ target }) => ![folder, ...allowed].includes(folderOf(target) ?? ""));
    expect(wrong).toEqual([]);
    expect(inside.length, "some import was read").toBeGreaterThan(0);
  });

  it("imports Node's own modules nowhere but in build", () => {
    const node = edges.filter(({ target }) => isBuiltin(target));
    expect(node.filter(({ path }) => folderOf(path) !== "build")).toEqual([]);
    expect(node.length).toBeGreaterThan(0);
  });

  it.each([
    ["catalogue", ["valibot"]],
    ["finder", ["minisearch", "date-fns", "@date-fns/utc", "@date-fns/tz"]],
    ["handover", ["@scure/base", "fflate", "qrcode-generator", "ts-ics"]],
  ])("lets %s use no package but %j, so that it runs anywhere", (folder, packages) => {
    const used = edges.filter(({ path, target }) => folderOf(path) === folder && !/^(src|locales)\//.test(target));
    expect(used.filter(({ target }) => !packages.includes(target as never))).toEqual([]);
  });

  it("goes out of src only for words and for the operator's configuration", () => {
    const outside = edges.filter(({ target }) => /^(\.\.|locales|deploy|public|tests)\b/.test(target));
    expect(outside.filter(({ target }) => !/^(locales|deploy)\//.test(target))).toEqual([]);
  });
});

describe("the reader of imports, on which this rests", () => {
  it.each([
    ['import { a } from "../b.ts";', "src/b.ts"],
    ['import type { A } from "../b.ts";', "src/b.ts"],
    ['import {\n  a,\n  type B,\n} from "../b.ts";', "src/b.ts"],
    ['import "./styles/index.css";', "src/views/styles/index.css"],
    ['export { a } from "../shell/c.ts";', "src/shell/c.ts"],
    ['export * from "../shell/c.ts";', "src/shell/c.ts"],
    ['const { a } = await import("../shell/c.ts");', "src/shell/c.ts"],
    ["import fs from 'node:fs';", "node:fs"],
    ['export type T = typeof import("../../locales/de/ui.json");', "locales/de/ui.json"],
  ])("sees %s", (line, target) => {
    expect(importsOf(line, "src/views/app.tsx")).toEqual([target]);
  });

  it("takes no word in a sentence for an import", () => {
    expect(importsOf('// import what you need from "somewhere"\nconst a = "from";', "src/views/app.tsx")).toEqual([]);
  });
});

import { readFileSync, writeFileSync } from "node:fs";
import type { RawContent } from "../content/read-content.ts";
import { summarise } from "./summary.ts";
import { contentTable, strategyTable } from "./tables.ts";

/** Where the tables stand: between two marks, so that the text around them stays a person's. */
const PLACES = [
  { file: "README.md", table: (content: RawContent, day: string) => contentTable(summarise(content, day), day) },
  { file: "docs/strategy.md", table: strategyTable },
] as const;

const BETWEEN_MARKS = /(<!-- table -->\n).*?(\n<!-- end of table -->)/s;

/** Writes the tables of a day into their files. Returns the names of the files. */
export function writeTables(content: RawContent, day: string): readonly string[] {
  return PLACES.map(({ file, table }) => {
    const text = readFileSync(file, "utf8");
    writeFileSync(
      file,
      text.replace(BETWEEN_MARKS, (_, start, end) => start + table(content, day) + end),
    );
    return file;
  });
}

/** The files whose table is not what the content gives for the day that stands in it. */
export function outdatedTables(content: RawContent): readonly string[] {
  return PLACES.filter(({ file, table }) => {
    const text = readFileSync(file, "utf8");
    const written = BETWEEN_MARKS.exec(text)?.[0] ?? "";
    const day = /As of (\d{4}-\d{2}-\d{2})/.exec(written)?.[1] ?? "";
    return !written.includes(table(content, day));
  }).map(({ file }) => file);
}

import { existsSync, readdirSync, readFileSync } from "node:fs";
import * as v from "valibot";
import { ServiceText } from "../catalogue/schema/service-text.ts";

const read = (file: string) => JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
const base = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, "");
const placeholders = (text: string) =>
  [...text.matchAll(/\{\{\w+\}\}/g)]
    .map(([found]) => found)
    .sort()
    .join();

function compare(german: unknown, own: unknown, path: string, strict: boolean): string[] {
  if (typeof german === "string") {
    if (typeof own !== "string") return [`${path}: missing`];
    return placeholders(german) === placeholders(own) || /_(zero|one|two)$/.test(path)
      ? []
      : [`${path}: placeholders differ`];
  }
  if (Array.isArray(german)) {
    if (!Array.isArray(own)) return [`${path}: missing`];
    const all = (list: unknown[]) =>
      [...new Set(list.flatMap((item) => [...JSON.stringify(item).matchAll(/\{\{\w+\}\}/g)].map(([f]) => f)))]
        .sort()
        .join();
    if (all(german) !== all(own)) return [`${path}: placeholders differ: ${all(german)} / ${all(own)}`];
    if (strict && german.length !== own.length && !/alsoCalled/.test(path))
      return [`${path}: ${own.length} items instead of ${german.length}`];
    return [];
  }
  if (typeof german === "object" && german !== null) {
    const mine = (own ?? {}) as Record<string, unknown>;
    const keys = new Set(Object.keys(german).map(base));
    const extra = Object.keys(mine)
      .filter((key) => !keys.has(base(key)))
      .map((key) => `${path}.${key}: not in German`);
    return [
      ...extra,
      ...Object.entries(german).flatMap(([key, value]) =>
        compare(
          value,
          mine[key] ?? (key.endsWith("_one") ? mine[key.replace("_one", "_other")] : undefined),
          `${path}.${key}`,
          strict,
        ),
      ),
    ];
  }
  return [];
}

const locale = process.argv[2] ?? "";
let problems = 0;
const files = [
  "ui.json",
  "glossary.json",
  "questions.json",
  "life-events.json",
  "formal.json",
  ...readdirSync("locales/de/services").map((file) => `services/${file}`),
];
for (const file of files) {
  const path = `locales/${locale}/${file}`;
  if (!existsSync(path)) {
    console.log(`${path}: missing file`);
    problems++;
    continue;
  }
  const found = compare(read(`locales/de/${file}`), read(path), file, locale !== "de-simple");
  if (file.startsWith("services/")) {
    const result = v.safeParse(ServiceText, read(path));
    if (!result.success)
      found.push(...result.issues.map((issue) => `${file}.${v.getDotPath(issue)}: ${issue.message}`));
  }
  for (const line of found) console.log(line);
  problems += found.length;
}
console.log(`${problems} problems`);

import { readFileSync } from "node:fs";
import { checkLeichteSprache } from "./check/leichte-sprache.ts";

function strings(value: unknown, path: string): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => strings(child, `${path}.${key}`));
}
let count = 0;
for (const file of process.argv.slice(2)) {
  for (const [path, text] of strings(JSON.parse(readFileSync(file, "utf8")), "")) {
    if (/origin$|alsoCalled/.test(path)) continue;
    for (const { rule, found } of checkLeichteSprache(text)) {
      count++;
      console.log(`${file} ${path}: ${rule}: «${found}»`);
    }
  }
}
console.log(`${count} findings`);

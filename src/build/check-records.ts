import { readFileSync } from "node:fs";
import * as v from "valibot";
import { PublicService } from "../catalogue/schema/service.ts";
import { ServiceText } from "../catalogue/schema/service-text.ts";

for (const id of process.argv.slice(2)) {
  for (const [file, schema] of [
    [`src/catalogue/services/${id}.json`, PublicService],
    [`locales/de/services/${id}.json`, ServiceText],
  ] as const) {
    const result = v.safeParse(schema, JSON.parse(readFileSync(file, "utf8")));
    if (result.success) console.log(`ok ${file}`);
    else for (const issue of result.issues) console.log(`${file}: ${v.getDotPath(issue)}: ${issue.message}`);
  }
}

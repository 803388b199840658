import { checkContent } from "../check/content.ts";
import { buildDay } from "../content/build-day.ts";
import { readContent } from "../content/read-content.ts";
import { dueUntil, staleContacts } from "../report/due.ts";
import { type ContentSummary, summarise } from "../report/summary.ts";
import { writeTables } from "../report/write-tables.ts";

/**
 * `npm run content`: checks catalogue and texts and says how much is there.
 * `-- --due [2027-01-31]` lists what has to be looked at again up to a day (without one: today),
 * `-- --stale` the contacts that are too old to be shown; `-- --write` puts the tables into README and docs.
 */
function run(words: readonly string[]): void {
  const today = buildDay();
  const content = readContent();
  const problems = checkContent(content, today);
  if (problems.length > 0) {
    console.error(`${problems.length} mistakes:\n${problems.join("\n")}`);
    process.exitCode = 1;
    return;
  }
  if (words.includes("--due")) {
    const day = words[words.indexOf("--due") + 1] ?? today;
    const due = dueUntil(content, day);
    console.log(`${due.length} things to look at again until ${day}:`);
    for (const item of due) console.log(`  ${item.day}  ${item.record}: ${item.what}`);
  } else if (words.includes("--stale")) {
    const stale = staleContacts(content, today);
    console.log(`${stale.length} contacts are not shown, because no dated source is young enough:`);
    for (const { asOf, record, field, value } of stale)
      console.log(`  ${asOf ?? "no date   "}  ${record}: ${field}: ${value}`);
  } else if (words.includes("--write")) {
    for (const file of writeTables(content, today)) console.log(`${file} written`);
  } else print(summarise(content, today), dueUntil(content, today).length);
}

function print(summary: ContentSummary, due: number): void {
  console.log(`The content has no mistake.

  services                        ${summary.services}
  life events                     ${summary.lifeEvents}
  questions                       ${summary.questions}
  facts with a source             ${summary.factsWithSource}
  sources                         ${summary.sources}
  contacts too old to be shown    ${summary.hiddenContacts}
  due for review                  ${due}

Services with words of their own:`);
  for (const [locale, count] of Object.entries(summary.translated)) console.log(`  ${locale.padEnd(12)} ${count}`);
  console.log("\nOffices                     records  Kreise  phone  address");
  for (const [type, { records, kreise, withPhone, withAddress }] of Object.entries(summary.offices)) {
    console.log(
      `  ${type.padEnd(26)} ${[records, kreise, withPhone, withAddress].map((count) => String(count).padStart(6)).join(" ")}`,
    );
  }
}

run(process.argv.slice(2));

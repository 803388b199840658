import { readContent } from "../content/read-content.ts";
import { addressesShown } from "../links/addresses-shown.ts";
import { checkLink, type LinkResult } from "../links/check-link.ts";

const AT_ONCE = 6;

/**
 * `npm run links`: asks for every web address that the app shows. It needs a network, so it is no part of the tests,
 * and it never fails: what does not answer is unknown, not broken.
 */
async function run(): Promise<void> {
  const addresses = addressesShown(readContent());
  const results: (LinkResult & { records: readonly string[] })[] = [];
  const waiting = [...addresses];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      results.push({ ...(await checkLink(next.url, fetch)), records: next.records });
      process.stdout.write(`\r${results.length} of ${addresses.length} addresses asked`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  process.stdout.write("\n");
  for (const state of ["gone", "moved", "unknown", "ok"] as const) {
    const those = results.filter((result) => result.state === state);
    console.log(`\n${state}: ${those.length}`);
    if (state === "ok") continue;
    for (const { url, detail, records } of those) console.log(`  ${url}\n    ${detail}; in ${records.join(", ")}`);
  }
}

await run();

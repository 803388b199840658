import { afterAll, describe, expect, it } from "vitest";
import { checkLinkCodes } from "../../src/build/check/link-codes.ts";
import { ContentCopy } from "./content-copy.ts";

const copy = new ContentCopy();
afterAll(() => copy.remove());

const AT = "src/catalogue/link-codes.json";

describe("the codes of services in links", () => {
  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ["may hold a service that is gone", ["a", "gone", "b"], ["a", "b"], []],
    [
      "miss a service",
      ["a"],
      ["a", "b"],
      [`${AT}: b: is not in the list; append it at the end, never insert or remove`],
    ],
    [
      "hold one twice",
      ["a", "b", "a"],
      ["a", "b"],
      [`${AT}: a: stands twice; take out the later one if no release had it yet`],
    ],
  ])("%s", (_, codes, services, problems) => {
    expect(checkLinkCodes(codes, services)).toEqual(problems);
  });

  it("stop the build where a new service has none", () => {
    const record = { ...copy.read("src/catalogue/services/wohngeld.json"), id: "wohngeld-neu" };
    const said = copy.problemsWith("src/catalogue/services/wohngeld-neu.json", JSON.stringify(record));
    expect(said).toContainEqual(expect.stringMatching(`^${AT}: wohngeld-neu: .*append it at the end`));
  });
});

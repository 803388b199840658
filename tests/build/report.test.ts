import { describe, expect, it } from "vitest";
import { readContent } from "../../src/build/content/read-content.ts";
import { dueUntil, staleContacts } from "../../src/build/report/due.ts";
import { summarise } from "../../src/build/report/summary.ts";
import { tapsTo } from "../../src/build/report/tables.ts";
import { outdatedTables } from "../../src/build/report/write-tables.ts";
import type { PublicService } from "../../src/catalogue/schema/service.ts";

const content = readContent();
const TODAY = "2026-11-21";
const [first] = content.services;
const service = (changes: Partial<PublicService>): PublicService => ({
  ...(first as PublicService),
  id: "x",
  reviewOn: "2030-01-01",
  amounts: {},
  channels: [],
  ...changes,
});
const sum = (validUntil?: string) => ({
  eur: 1,
  validFrom: null,
  sources: ["a"],
  ...(validUntil ? { validUntil } : {}),
});

describe("what is due", () => {
  it("is a record from its review day on", () => {
    const services = [service({ reviewOn: "2027-01-04" })];
    expect(dueUntil({ services }, "2027-01-03")).toEqual([]);
    expect(dueUntil({ services }, "2027-01-04")).toEqual([{ day: "2027-01-04", record: "x", what: "review" }]);
  });

  it("is a sum that ends without a successor, and no other", () => {
    const services = [
      service({ amounts: { ends: [sum("2026-12-31")], follows: [sum("2026-12-31"), sum()], stays: [sum()] } }),
    ];
    expect(dueUntil({ services }, "2027-01-01").map(({ what }) => what)).toEqual([
      "the sum ends ends and has no successor",
    ]);
  });

  it("stands with the most urgent first", () => {
    const days = dueUntil(content, "2028-01-01").map(({ day }) => day);
    expect(days.length).toBeGreaterThan(content.services.length);
    expect(days).toEqual([...days].sort());
  });
});

describe("a contact that is not shown", () => {
  it("is named with its age, the undated first", () => {
    const sources = [{ id: "old", url: "https://example.org", date: "2019", supports: "number" }];
    const channels = [{ id: "call", type: "phone" as const, number: "115", sources: ["old"] }];
    const stale = staleContacts({ services: [service({ sources, channels })], offices: [] }, TODAY);
    expect(stale).toEqual([{ record: "x", field: "call", value: "115", asOf: "2019" }]);
    expect(staleContacts({ services: [service({ sources, channels })], offices: [] }, "2020-01-01")).toEqual([]);
    const ages = staleContacts(content, TODAY).map(({ asOf }) => asOf ?? "");
    expect(ages).toEqual([...ages].sort());
  });
});

describe("the summary", () => {
  it("counts what is there, and what of it may be shown", () => {
    const summary = summarise(content, TODAY);
    expect(summary.services).toBe(content.services.length);
    expect(summary.translated.de).toBe(content.services.length);
    expect(summary.offices.kreisverwaltung).toMatchObject({ kreise: 14 });
    expect(summarise(content, "2040-01-01").offices.kreisverwaltung).toMatchObject({ withPhone: 0, withAddress: 0 });
  });
});

describe("the tables in README and docs", () => {
  it("are what the content gives (npm run content -- --write)", () => {
    expect(outdatedTables(content)).toEqual([]);
  });
});

describe("the systems of the Land's strategy", () => {
  it("are each reached from the start page in three taps", () => {
    expect(content.strategy.length).toBeGreaterThan(35);
    const far = content.strategy.filter(({ service: id }) => {
      const found = content.services.find((candidate) => candidate.id === id);
      const taps = found && tapsTo(found, content);
      return taps === undefined || taps > 3;
    });
    expect(far).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { packOf, partsOf, recordsOf } from "../../src/build/content/locale-content.ts";
import { type RawContent, readContent } from "../../src/build/content/read-content.ts";
import type { LocaleId } from "../../src/catalogue/locales.ts";
import type { ServiceText } from "../../src/catalogue/schema/service-text.ts";
import { contentOfPack, packOfParts, summaryOf } from "../../src/finder/content-of-pack.ts";
import { newestDate } from "../../src/finder/freshness.ts";

const content = readContent();
const contentIn = (all: RawContent, locale: LocaleId) => contentOfPack(recordsOf(all), packOf(all, locale));
const german = content.texts.de.services.get("wohngeld") as ServiceText;

/** The content with this English text of Wohngeld, or with none. */
function withEnglish(text: ServiceText | undefined): RawContent {
  const services = new Map(text ? [["wohngeld", text]] : []);
  return { ...content, texts: { ...content.texts, en: { ...content.texts.en, services } } };
}
const englishWohngeld = (text: ServiceText | undefined) => {
  const found = contentIn(withEnglish(text), "en").services.find(({ id }) => id === "wohngeld");
  if (!found) throw new Error("Wohngeld is not in the pack");
  return found;
};

describe("a text that is missing in a language", () => {
  it("stands in German, and every field of it is named so", () => {
    const { text, german: fields } = englishWohngeld(undefined);
    expect(text).toEqual(german);
    expect([...fields].sort()).toEqual(
      Object.keys(german)
        .filter((field) => field !== "origin")
        .sort(),
    );
  });

  it("in part stands in German in that part alone", () => {
    const { goodToKnow: _, ...rest } = german;
    const { text, german: fields } = englishWohngeld({ ...rest, title: "Housing benefit", origin: "human" });
    expect(text).toMatchObject({ title: "Housing benefit", origin: "human", goodToKnow: german.goodToKnow });
    expect(fields).toEqual(["goodToKnow"]);
  });

  it("is never named in German itself", () => {
    expect(contentIn(content, "de").services.flatMap((service) => service.german)).toEqual([]);
  });

  it("is named in a list only where the list shows it", () => {
    const { goodToKnow: _, ...rest } = german;
    expect(summaryOf(englishWohngeld(rest)).german).toEqual([]);
    expect([...summaryOf(englishWohngeld(undefined)).german].sort()).toEqual([
      "channels",
      "nextStep",
      "summary",
      "title",
    ]);
  });
});

describe("the short form of a service", () => {
  const { services, summaries } = contentIn(content, "de");

  it("stands for every service, in the same order", () => {
    expect(summaries.map(({ id }) => id)).toEqual(services.map(({ id }) => id));
  });

  it("keeps every number, the first channel, their labels, and the dates of their sources", () => {
    for (const summary of summaries) {
      const service = services.find(({ id }) => id === summary.id);
      const wanted = service?.channels.filter(({ type }, index) => type === "phone" || index === 0) ?? [];
      expect(summary.channels).toEqual(wanted);
      expect(Object.keys(summary.text.channels)).toEqual(wanted.map(({ id }) => id));
      const record = content.services.find(({ id }) => id === summary.id);
      for (const { id, asOf } of summary.channels) {
        const refs = record?.channels.find((channel) => channel.id === id)?.sources ?? [];
        expect(asOf).toBe(newestDate(refs, record?.sources ?? []));
      }
    }
  });

  it("keeps what the finder needs: conditions, life events, somebody to talk to", () => {
    for (const { id, criteria, lifeEvents, talk } of content.services) {
      const summary = summaries.find((candidate) => candidate.id === id);
      expect(summary).toMatchObject({ lifeEvents, ...(criteria ? { criteria } : {}) });
      expect(summary?.talk ?? false).toBe(talk ?? false);
    }
  });
});

describe("the files of a pack", () => {
  const pack = packOf(content, "uk");

  it("hold each word once, and make the whole again", () => {
    const parts = partsOf(pack);
    const ids = parts.flatMap(({ words }) => Object.keys(words ?? {}));
    expect(ids.toSorted()).toEqual(Object.keys(pack.words).toSorted());
    expect(packOfParts(parts)).toEqual(pack);
  });

  it("stay the same when a word in another one changes", () => {
    const before = partsOf(pack).map((part) => JSON.stringify(part));
    const wohngeld = pack.words.wohngeld;
    if (!wohngeld) throw new Error("Wohngeld is not in the pack");
    const words = { ...pack.words, wohngeld: { ...wohngeld, german: ["title"] } };
    const after = partsOf({ ...pack, words }).map((part) => JSON.stringify(part));
    expect(after.filter((part, index) => part !== before[index])).toHaveLength(1);
  });
});

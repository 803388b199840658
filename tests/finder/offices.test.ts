import { describe, expect, it } from "vitest";
import { OfficeType, type PublicOrganisation } from "../../src/catalogue/schema/office.ts";
import { officesFor, shownOffice } from "../../src/finder/offices.ts";
import { gazetteer, offices, TODAY } from "./real-catalogue.ts";

const seen = <T>(value: T, asOf: string | null = "2026-01") => ({ value, asOf, sources: ["page"] });
const office = (id: string, type: OfficeType, more: Partial<PublicOrganisation> = {}): PublicOrganisation => ({
  id,
  type,
  kreis: "15088",
  name: id,
  sources: [{ id: "page", url: "https://example.org", date: null, supports: "all of it" }],
  checkedOn: TODAY,
  ...more,
});

const MERSEBURG = { ags: "15088220", kreis: "15088" };
const LEUNA = { ags: "15088205", kreis: "15088" };
const main = office("kreis", "kreisverwaltung", { phone: seen("03461 40 0") });
const ofKreis = office("wohngeld-kreis", "wohngeldbehoerde", { phone: seen("03461 40 1") });
const ofMerseburg = office("wohngeld-merseburg", "wohngeldbehoerde", {
  gemeinden: ["15088220"],
  phone: seen("03461 44 5"),
});

describe("who is responsible", () => {
  const ids = (types: OfficeType[], place: typeof LEUNA, all: PublicOrganisation[]) => {
    const { offices: shown, mainOffice } = officesFor(types, place, all, TODAY);
    return [shown.map((entry) => entry.office.id), mainOffice?.office.id];
  };

  it("is the Gemeinde's own Wohngeldstelle where it has one", () => {
    expect(ids(["wohngeldbehoerde"], MERSEBURG, [main, ofKreis, ofMerseburg])).toEqual([
      ["wohngeld-merseburg"],
      undefined,
    ]);
  });

  it("is the Kreis's elsewhere, and never that of another Gemeinde", () => {
    expect(ids(["wohngeldbehoerde"], LEUNA, [main, ofMerseburg, ofKreis])).toEqual([["wohngeld-kreis"], undefined]);
    expect(ids(["wohngeldbehoerde"], LEUNA, [main, ofMerseburg])).toEqual([[], "kreis"]);
  });

  it("is never the Kreis's where the Gemeinde has one of its own that is not known", () => {
    const notHere = { ...ofKreis, exceptGemeinden: [MERSEBURG.ags] };
    expect(ids(["wohngeldbehoerde"], MERSEBURG, [main, notHere])).toEqual([[], "kreis"]);
    expect(ids(["wohngeldbehoerde"], LEUNA, [main, notHere])).toEqual([["wohngeld-kreis"], undefined]);
  });

  it("is never an office of another Kreis", () => {
    const elsewhere = { ...ofKreis, kreis: "15089" };
    expect(ids(["wohngeldbehoerde"], LEUNA, [elsewhere, { ...main, kreis: "15089" }, main])).toEqual([[], "kreis"]);
  });

  it("is the main office where the office can no longer be reached in any way that may be shown", () => {
    const stale = { ...ofKreis, phone: seen("03461 40 1", "2019"), email: seen("a@example.org", null) };
    expect(ids(["wohngeldbehoerde"], LEUNA, [main, stale])).toEqual([[], "kreis"]);
  });

  it("says in which services it takes part only while that was seen lately", () => {
    const taking = (asOf: string) =>
      shownOffice(office("a", "suchtberatung", { offers: [seen("digisucht", asOf)] }), TODAY).fields.offers;
    expect(taking("2025-11-13")?.map(({ value }) => value)).toEqual(["digisucht"]);
    expect(taking("2023")).toBeUndefined();
  });

  it("is the main office beside the others, while one of the wanted types is not known", () => {
    const jobcenter = office("jobcenter", "jobcenter", { url: seen("https://example.org") });
    expect(ids(["jobcenter", "sozialamt"], LEUNA, [main, jobcenter])).toEqual([["jobcenter"], "kreis"]);
    expect(ids(["jobcenter"], LEUNA, [main, jobcenter])).toEqual([["jobcenter"], undefined]);
  });

  it("stands in the order of the wanted types", () => {
    const all = [office("s", "sozialamt", { phone: seen("115") }), office("j", "jobcenter", { phone: seen("115") })];
    expect(ids(["jobcenter", "sozialamt"], LEUNA, all)[0]).toEqual(["j", "s"]);
  });
});

describe("what is shown of an office", () => {
  it.each(["phone", "email", "hours", "town"] as const)("a stale %s is hidden, a fresh one is not", (field) => {
    const value = field === "hours" ? "always" : "x";
    const fieldsOf = (asOf: string | null) =>
      shownOffice(office("a", "sozialamt", { [field]: seen(value, asOf) }), TODAY).fields;
    expect(fieldsOf("2023-11-21")).toHaveProperty(field);
    expect(fieldsOf("2023-11-20")).toEqual({});
    expect(fieldsOf(null)).toEqual({});
  });

  it("a web address stays, however old", () => {
    expect(
      shownOffice(office("a", "sozialamt", { url: seen("https://example.org", "2012") }), TODAY).fields,
    ).toHaveProperty("url");
  });

  it("a postcode is not shown without its street", () => {
    const old = office("a", "sozialamt", { street: seen("Am Markt 1", "2015"), postcode: seen("06217") });
    expect(shownOffice(old, TODAY).fields).toEqual({});
  });

  it("is dated by the newest of what is shown, not of what is hidden", () => {
    const mixed = office("a", "sozialamt", {
      phone: seen("115", "2024-02"),
      email: seen("a@example.org", "2025"),
      town: seen("Leuna", "2019"),
    });
    expect(shownOffice(mixed, TODAY).asOf).toBe("2025");
    expect(shownOffice(office("b", "sozialamt", { url: seen("https://example.org") }), TODAY).asOf).toBeNull();
  });
});

describe("the offices of the catalogue", () => {
  // Also the kinds of which no office is known.
  const types = OfficeType.options;

  it.each([TODAY, "2036-01-01"])(
    "on %s leave nobody in any Gemeinde without somebody to reach, for any type",
    (today) => {
      expect(types.length).toBeGreaterThanOrEqual(18);
      const lost = gazetteer.gemeinden.flatMap((gemeinde) =>
        types
          .filter((type) => {
            const { offices: shown, mainOffice } = officesFor([type], gemeinde, offices, today);
            const ways = [...shown, ...(mainOffice ? [mainOffice] : [])].map(({ fields }) => fields);
            return !ways.some(({ phone, email, street, url }) => phone ?? email ?? street ?? url);
          })
          .map((type) => `${gemeinde.name}: ${type}`),
      );
      expect(lost).toEqual([]);
    },
  );

  it("name only Kreise and Gemeinden that exist, and a main office for each of the 14 Kreise", () => {
    const kreise = new Set(gazetteer.gemeinden.map(({ kreis }) => kreis));
    const keys = new Set(gazetteer.gemeinden.map(({ ags, kreis }) => `${kreis} ${ags}`));
    expect(offices.filter(({ kreis }) => !kreise.has(kreis)).map(({ id }) => id)).toEqual([]);
    expect(
      offices.flatMap(({ id, kreis, gemeinden = [], exceptGemeinden = [] }) =>
        [...gemeinden, ...exceptGemeinden].filter((ags) => !keys.has(`${kreis} ${ags}`)).map((ags) => `${id}: ${ags}`),
      ),
    ).toEqual([]);
    const withMain = offices
      .filter(({ type, gemeinden }) => type === "kreisverwaltung" && !gemeinden)
      .map(({ kreis }) => kreis);
    expect([...new Set(withMain)].sort()).toEqual([...kreise].sort());
  });

  it("send people from Merseburg to Merseburg's own Wohngeldstelle", () => {
    const { offices: shown } = officesFor(["wohngeldbehoerde"], MERSEBURG, offices, TODAY);
    expect(shown.map((entry) => entry.office.gemeinden)).toEqual([["15088220"]]);
  });

  it.each(["15085135", "15085235", "15085370"])(
    "send nobody from %s, a town with its own Wohngeldstelle, to that of the Kreis",
    (ags) => {
      const { offices: shown, mainOffice } = officesFor(["wohngeldbehoerde"], { ags, kreis: "15085" }, offices, TODAY);
      expect(shown).toEqual([]);
      expect(mainOffice?.office.type).toBe("kreisverwaltung");
    },
  );

  it("say as data what their names say: for whom they are not", () => {
    const onlyInTheName = offices.filter(
      ({ name, gemeinden, exceptGemeinden }) => /außer|\bnur\b/.test(name) && !gemeinden && !exceptGemeinden,
    );
    expect(onlyInTheName.map(({ id }) => id)).toEqual([]);
  });
});

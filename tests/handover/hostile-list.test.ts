import { bech32m } from "@scure/base";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import codes from "../../src/catalogue/link-codes.json";
import { decodeList, encodeList } from "../../src/handover/list-fragment.ts";

const known = new Set(codes);
const MANY = 100_000;

const links = [
  encodeList({ services: ["wohngeld"] }, codes),
  encodeList({ services: codes.slice(-12), place: "15003000" }, codes),
  encodeList({ services: codes.slice(0, 3), place: "15999999", note: "Dienstag um zehn, mit Ausweis" }, codes),
  encodeList({ services: codes.slice(3, 5), note: "У вівторок о десятій. ".repeat(9) }, codes),
  encodeList({ services: codes.slice(5, 6), note: "Am Dienstag um zehn bin ich wieder da. ".repeat(5) }, codes),
];
const payloads = links.map((link) => [...bech32m.fromWords(bech32m.decode(link as `WEG1${string}`, 1023).words)]);

const spliced = <T>(whole: readonly T[], from: number, length: number, piece: readonly T[]) => [
  ...whole.slice(0, from),
  ...piece,
  ...whole.slice(from + length),
];

const someBytes = fc.uint8Array({ maxLength: 40 }).map((bytes) => [...bytes]);

/** A true link with a piece cut out and something put in its place: the checksum finds it. */
const mutated = fc
  .tuple(fc.constantFrom(...links), fc.nat(200), fc.nat(8), fc.string({ unit: "binary", maxLength: 8 }))
  .map(([link, from, length, piece]) => spliced([...link], from, length, [...piece]).join(""));

/** A true payload, changed, or bytes behind a true beginning; sealed, so that the checksum does not help. */
const forged = fc
  .oneof(
    fc
      .tuple(fc.constantFrom(...payloads), fc.nat(60), fc.nat(6), someBytes)
      .map(([payload, from, length, piece]) => spliced(payload, from, length, piece)),
    fc
      .tuple(fc.nat(20), fc.nat(14), someBytes, someBytes)
      .map(([flags, count, services, rest]) => [1, flags, count, ...services.slice(0, count), ...rest]),
    someBytes,
  )
  .map((bytes) => bech32m.encode("weg", bech32m.toWords(Uint8Array.from(bytes.slice(0, 600))), 1023));

const anything = fc.oneof(fc.string({ unit: "binary", maxLength: 80 }), mutated, forged, forged);

/** What is wrong with the answer of the reader; empty: it fits the schema. */
function faults(fragment: string): readonly string[] {
  const { list, unknown, problem } = decodeList(fragment, codes);
  const note = list.note ?? "none";
  const isEmpty = list.services.length === 0 && list.place === undefined && list.note === undefined;
  return [
    ...(list.services.length > 12 ? ["more than 12 services"] : []),
    ...(new Set(list.services).size < list.services.length ? ["a service twice"] : []),
    ...(list.services.every((id) => known.has(id)) ? [] : ["an unknown service"]),
    ...(/^15\d{6}$/.test(list.place ?? "15000000") ? [] : ["no place"]),
    ...([...note].length > 280 ? ["a long note"] : []),
    ...(/[^\P{Cc}\n]|\p{Cs}/u.test(note) || note.trim() !== note || note === "" ? ["an unclean note"] : []),
    ...(Number.isInteger(unknown) && unknown >= 0 && unknown <= 12 ? [] : ["a wrong count"]),
    ...((problem === "cut" || problem === "newer") && !isEmpty ? ["a problem, and yet a list"] : []),
    ...(problem === undefined && list.services.length + unknown === 0 ? ["neither a list nor a problem"] : []),
  ];
}

describe("a link that somebody else wrote", () => {
  it(`never throws, and yields only what a list may hold: ${MANY} times`, { timeout: 120_000 }, () => {
    let understood = 0;
    let withNote = 0;
    fc.assert(
      fc.property(anything, (fragment) => {
        const wrong = faults(fragment);
        if (wrong.length > 0) throw new Error(wrong.join(", "));
        const { list } = decodeList(fragment, codes);
        if (list.services.length > 0) understood++;
        if (list.note !== undefined) withNote++;
      }),
      { numRuns: MANY },
    );
    expect(understood, "the links are not all nonsense").toBeGreaterThan(MANY / 20);
    expect(withNote, "the notes are read too").toBeGreaterThan(MANY / 50);
  });

  it("of 200,000 characters is refused", () => {
    for (const junk of ["Q", "%", "%41", "#", " ", "é"]) {
      expect(decodeList(`#WEG1${junk.repeat(200_000)}`, codes).problem).toBeDefined();
      expect(decodeList(junk.repeat(200_000), codes).problem).toBeDefined();
    }
  });
});

describe("a link that was damaged", { timeout: 60_000 }, () => {
  const strange = Array.from({ length: 280 }, (_, index) => String.fromCodePoint(0x20000 + 97 * index)).join("");
  const long = encodeList({ services: codes.slice(0, 12), note: strange }, codes);

  it.each([...links, long])("says so wherever one character is another: %s", (link) => {
    const others = [..."0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ.)% #ſé"];
    const tried = link.length > 300 ? others.slice(10, 14) : others;
    const unnoticed = [...link].flatMap((letter, at) =>
      [...tried, letter.toLowerCase()]
        .filter((other) => other !== letter)
        .map((other) => link.slice(0, at) + other + link.slice(at + 1))
        .filter((changed) => decodeList(changed, codes).problem === undefined),
    );
    expect(unnoticed).toEqual([]);
  });

  it.each([...links, long])("says so wherever it was cut, in front or behind: %s", (link) => {
    const pieces = [...link].flatMap((_, at) => [link.slice(0, at), link.slice(at + 1)]);
    expect(pieces.filter((piece) => decodeList(piece, codes).problem === undefined)).toEqual([]);
  });
});

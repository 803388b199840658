import { readFileSync } from "node:fs";
import { bech32m } from "@scure/base";
import fc from "fast-check";
import { deflateSync } from "fflate";
import { describe, expect, it } from "vitest";
import codes from "../../src/catalogue/link-codes.json";
import {
  decodeList,
  encodeList,
  isListFragment,
  type LinkProblem,
  MAX_NOTE,
} from "../../src/handover/list-fragment.ts";
import { cleanNote } from "../../src/handover/list-note.ts";

const notes: Readonly<Record<string, string>> = JSON.parse(readFileSync("tests/handover/notes-of-280.json", "utf8"));
const decode = (fragment: string) => decodeList(fragment, codes);
const noteOf = (note: string) => decode(encodeList({ services: ["wohngeld"], note }, codes)).list.note;

/** A fragment with these bytes in it and a checksum that fits, as only somebody else would write it. */
const sealed = (bytes: readonly number[], prefix = "weg") =>
  bech32m.encode(prefix, bech32m.toWords(Uint8Array.from(bytes)), 1023);

const LETTERS = [
  ..."abcäöüßABC019 .,:!?\n",
  ..."абвгґєіїщьюя",
  ..."ابتثجحخدذرزسشصضطظعغفقكلمنهوي؟،",
  ..."گچپژی\u200c",
  ..."ăâêôơưđế",
  "👶",
  "🏽",
  "❤️",
];
const someNote = fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 250 });
const somePlace = fc.integer({ min: 0, max: 999_999 }).map((number) => `15${String(number).padStart(6, "0")}`);
const someList = fc.record(
  {
    services: fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 12 }),
    place: somePlace,
    note: someNote.map(cleanNote).filter((note) => note !== ""),
  },
  { requiredKeys: ["services"] },
);

describe("a list on its way through a link", () => {
  it("arrives as it was", () => {
    fc.assert(
      fc.property(someList, fc.constantFrom("", "#"), (list, sign) => {
        expect(decode(sign + encodeList(list, codes))).toEqual({ list, unknown: 0 });
      }),
      { numRuns: 2000 },
    );
  });

  it.each(Object.entries(notes))("arrives with a whole note in %s", (_, note) => {
    expect([...note]).toHaveLength(MAX_NOTE);
    expect(noteOf(note)).toBe(note);
  });

  it("needs only signs that a QR code writes in 5.5 bits, and no messenger changes", () => {
    fc.assert(fc.property(someList, (list) => void expect(encodeList(list, codes)).toMatch(/^WEG1[0-9A-Z]+$/)));
  });

  it("names a service once", () => {
    const link = encodeList({ services: ["wohngeld", "kindergeld", "wohngeld"] }, codes);
    expect(decode(link).list.services).toEqual(["wohngeld", "kindergeld"]);
    expect(link).toBe(encodeList({ services: ["wohngeld", "kindergeld"] }, codes));
  });

  it.each([
    ["no service", { services: [] }],
    ["13 services", { services: codes.slice(0, 13) }],
    ["a service without a code", { services: ["wohngeld", "no-such"] }],
    ["a place elsewhere", { services: ["wohngeld"], place: "14713000" }],
    ["half a place", { services: ["wohngeld"], place: "15003" }],
    ["a place and a line", { services: ["wohngeld"], place: "15003000\n" }],
  ])("is not written with %s", (_, list) => {
    expect(() => encodeList(list, codes)).toThrow(RangeError);
  });
});

describe("a note", () => {
  it.each([
    ["white space around it", "  \n Dienstag 10 Uhr\t\n", "Dienstag 10 Uhr"],
    ["control characters", "a\u0000b\u001bc\td\u0085e", "a b c d e"],
    ["line breaks of all systems", "a\r\nb\rc\nd", "a\nb\nc\nd"],
    ["half a character", "a\ud83d b \ude00", "a\ufffd b \ufffd"],
    ["nothing but white space", " \n\t", undefined],
  ])("is cleaned of %s", (_, written, read) => {
    expect(cleanNote(written)).toBe(read ?? "");
    expect(noteOf(written)).toBe(read);
  });

  it("ends after 280 characters and never in the middle of one", () => {
    expect(noteOf("👶".repeat(281))).toBe("👶".repeat(280));
    expect(noteOf(`${"ї".repeat(279)} їїї`)).toBe("ї".repeat(279));
  });

  it("of 280 different signs, which no link could hold, loses its end and not the list", () => {
    const all = Array.from({ length: 280 }, (_, index) => String.fromCodePoint(0x20000 + 97 * index)).join("");
    const { list, problem } = decode(encodeList({ services: codes.slice(0, 12), place: "15003000", note: all }, codes));
    expect(problem).toBeUndefined();
    expect(list.services).toHaveLength(12);
    expect(all.startsWith(list.note ?? "?")).toBe(true);
    expect([...(list.note ?? "")].length).toBeGreaterThan(150);
  });
});

describe("what can be shown of a foreign link is shown", () => {
  const WOHNGELD = codes.indexOf("wohngeld") - 128;
  const ONE = [1, 0x80 | WOHNGELD, 1] as const;
  const wohngeld = ["wohngeld"];
  it.each<[string, readonly number[], object, LinkProblem?]>([
    ["a service twice", [1, 0, 2, 5, 5], { services: [codes[5]] }],
    ["a place beyond six digits", [1, 1, ...ONE, 0x0f, 0x42, 0x40], { services: wohngeld }, "broken"],
    ["half a place", [1, 1, ...ONE, 1, 2], { services: wohngeld }, "broken"],
    ["a note in no UTF-8", [1, 2, ...ONE, 65, 0xff, 66, 0xc3], { services: wohngeld, note: "A\ufffdB\ufffd" }],
    ["a note with control characters", [1, 2, ...ONE, 65, 0, 27, 66], { services: wohngeld, note: "A  B" }],
    ["a note that is too long", [1, 2, ...ONE, ...Array(400).fill(65)], { services: wohngeld, note: "A".repeat(280) }],
    ["a note that is no deflate stream", [1, 6, ...ONE, 0xff, 0xff], { services: wohngeld }, "broken"],
    ["a note of a deflate stream that is not there", [1, 6, ...ONE], { services: wohngeld }, "broken"],
    ["a note with half an alphabet", [1, 10, ...ONE, 9, 1], { services: wohngeld }, "broken"],
    ["a letter beyond its alphabet", [1, 10, ...ONE, 1, 0x69, 0x80, 0x81], { services: wohngeld, note: "é\ufffd" }],
    [
      "a letter beyond Unicode",
      [1, 10, ...ONE, 1, 0x80, 0xff, 0x43, 65, 0x80],
      { services: wohngeld, note: "A\ufffd" },
    ],
    ["half a character as a letter", [1, 10, ...ONE, 1, 0x80, 0xaf, 3, 0x80], { services: wohngeld, note: "\ufffd" }],
    ["bytes that nobody announced", [1, 0, ...ONE, 65], { services: wohngeld }, "broken"],
  ])("%s", (_, bytes, list, problem) => {
    expect(decode(sealed(bytes))).toEqual({ list, unknown: 0, ...(problem ? { problem } : {}) });
  });

  it("of a note that inflates to half a million characters the first 280", () => {
    const bomb = deflateSync(new Uint8Array(500_000).fill(65), { level: 9 });
    expect(decode(sealed([1, 6, ...ONE, ...bomb]))).toEqual({
      list: { services: wohngeld, note: "A".repeat(280) },
      unknown: 0,
    });
  });

  it("counts services that only a later version knows", () => {
    const later = [...codes, "later", "even-later"];
    const link = encodeList({ services: ["even-later", "wohngeld", "later"] }, later);
    expect(decode(link)).toEqual({ list: { services: wohngeld }, unknown: 2 });
    expect(decode(sealed([1, 0, 3, 0xff, 0x7f, 0xff, 0x7f, 5]))).toEqual({
      list: { services: [codes[5]] },
      unknown: 1,
    });
  });
});

describe("a link says what is wrong with it", () => {
  const link = encodeList({ services: ["wohngeld"], place: "15003000", note: notes.uk ?? "" }, codes);
  it.each<[string, string, LinkProblem]>([
    ["it was cut off", link.slice(0, 100), "cut"],
    ["it was cut off at once", "#WE", "cut"],
    ["a character is another", `${link.slice(0, 50)}${link[50] === "Q" ? "P" : "Q"}${link.slice(51)}`, "cut"],
    ["one letter is small", `Weg1${link.slice(4)}`, "cut"],
    ["a later version wrote it", sealed([2, 255, 0]), "newer"],
    ["it has no version", sealed([]), "broken"],
    ["version 0 never was", sealed([0, 0, 1, 1]), "broken"],
    ["flags that mean nothing yet", sealed([1, 16, 1, 1]), "broken"],
    ["a form of a note that is not there", sealed([1, 4, 1, 1]), "broken"],
    ["it names no service", sealed([1, 0, 0]), "broken"],
    ["it names 13", sealed([1, 0, 13, ...Array(13).keys()]), "broken"],
    ["it ends before its services", sealed([1, 0, 3, 1, 2]), "broken"],
    ["the code of a service has no end", sealed([1, 0, 1, 0x80, 0x80, 0x80, 0x80, 1]), "broken"],
    ["it is something else in the same form", sealed([1, 0, 1, 1], "weg1x"), "broken"],
    ["it is longer than any", `WEG1${"Q".repeat(2000)}`, "broken"],
    ["it is another fragment", "#v=1&birth-stage=born", "broken"],
    ["it is empty", "", "broken"],
  ])("%s", (_, fragment, problem) => {
    expect(decode(fragment)).toEqual({ list: { services: [] }, unknown: 0, problem });
  });
});

describe("a link that went through a messenger", () => {
  const link = encodeList({ services: ["wohngeld", "kindergeld"], place: "15003000" }, codes);
  const whole = { list: { services: ["wohngeld", "kindergeld"], place: "15003000" }, unknown: 0 };
  it.each([
    ["in lower case", link.toLowerCase()],
    ["with a full stop", `#${link}.`],
    ["with a bracket and a comma", `#${link}),`],
    ["with white space around it", ` \n#${link}\r\n `],
    ["with percent signs", `%23${link.replace(/[A-F]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`)}%0A`],
    ["with a broken percent sign behind it", `#${link}%E2%8`],
  ])("%s still opens", (_, fragment) => {
    expect(decode(fragment)).toEqual(whole);
  });

  it.each([
    [`#${link}`, true],
    [link.toLowerCase(), true],
    ["#WEG1", true],
    ["#weg", true],
    ["#!WEG1QQ", true],
    ["#EG1QQ", true],
    ["#inhalt", false],
    ["", false],
  ])("is told from other fragments: %s", (fragment, is) => {
    expect(isListFragment(fragment)).toBe(is);
  });
});

import { bech32m } from "@scure/base";
import fc from "fast-check";
import { deflateSync } from "fflate";
import codes from "../../src/catalogue/link-codes.json";
import { encodeList } from "../../src/handover/list-fragment.ts";

const FLAG = { note: 2, deflated: 4 } as const;
export const MARKUP = "<img src=x onerror=alert(1)>";

const wohngeld = codes.indexOf("wohngeld");
const sealed = (bytes: readonly number[]) =>
  bech32m.encode("weg", bech32m.toWords(Uint8Array.from(bytes)), 20_000).toUpperCase();
const bytesOf = (text: string) => [...new TextEncoder().encode(text)];
/** A whole link to Wohngeld with a note that no page of ours would write: not cleaned, not cut. */
const withNote = (note: readonly number[], flags = 0) =>
  sealed([1, FLAG.note | flags, 1, ...varint(wohngeld), ...note]);
const varint = (code: number) => (code < 128 ? [code] : [(code & 127) | 128, code >> 7]);

/** What somebody might write by hand to do harm, by what it is. */
export const WRITTEN: Readonly<Record<string, string>> = {
  "markup as the note": withNote(bytesOf(MARKUP)),
  "the end of a script as the note": withNote(bytesOf("</script><script>alert(1)</script>")),
  "a frame as the note": withNote(
    bytesOf('"><iframe src="https://example.org/"></iframe><base href="//example.org/">'),
  ),
  "an address that is a script as the note": withNote(bytesOf("javascript:alert(1)")),
  "words that turn the direction as the note": withNote(bytesOf("\u202E\u2067gnp.exe\u2066\u202D 115 \u200F")),
  "control characters as the note": withNote(bytesOf("\u0000\u0007\u001B[31m rot \u009F")),
  "placeholders of the words as the note": withNote(bytesOf("{{count}} $t(app.name)")),
  "halves of letters as the note": withNote([0x61, 0xed, 0xa0, 0x80, 0xed, 0xb0, 0x80, 0xff, 0xfe, 0xc3]),
  "10,000 marks above one letter, packed": withNote(
    [...deflateSync(new TextEncoder().encode(`Z${"\u0351".repeat(10_000)}`))],
    FLAG.deflated,
  ),
  "10,000 letters as the note": withNote(bytesOf("x".repeat(10_000))),
  "280 letters without a break as the note": withNote(bytesOf("W".repeat(280))),
  "a link with 10,000 letters behind it": `${encodeList({ services: ["wohngeld"] }, codes)}${"Q".repeat(10_000)}`,
  "a link with 10,000 words behind it": `${encodeList({ services: ["wohngeld"] }, codes)}.${"%20QUX".repeat(10_000)}`,
  "a link with markup behind it": `${encodeList({ services: ["wohngeld"] }, codes)}"${MARKUP}`,
  "a link with a percent sign behind it": `${encodeList({ services: ["wohngeld"] }, codes)}%`,
  "a place that there is none of": encodeList({ services: ["wohngeld"], place: "15999999" }, codes),
  "a service that there is none of": sealed([1, 0, 2, ...varint(wohngeld), ...varint(16_000)]),
  "a version that there is none of": sealed([99, 0, 1, 1]),
  "no service": sealed([1, 0, 0]),
  "255 services": sealed([1, 0, 255, ...Array.from({ length: 255 }, (_, code) => code & 127)]),
  markup: `WEG1${MARKUP}`,
  "markup and nothing else": MARKUP,
  "an address that is a script": "javascript:alert(document.domain)",
  "an address elsewhere": "//example.org/",
  "a zero byte": "WEG1%00%00",
  "percent signs that mean nothing": "WEG1%%E0%A4%zz%",
  "half a letter": "WEG1\uD800",
  "the other half": "\uDC00weg1q",
  "a search": `q=${MARKUP}`,
  answers: `v=1&__proto__=1&constructor=${MARKUP}`,
  "the name of something in every object": "__proto__",
};

const links = [
  encodeList({ services: ["wohngeld"] }, codes),
  encodeList({ services: codes.slice(0, 3), place: "15003000", note: "Dienstag um zehn, mit Ausweis" }, codes),
  encodeList({ services: codes.slice(3, 5), note: "У вівторок о десятій. ".repeat(9) }, codes),
];
const payloads = links.map((link) => [...bech32m.fromWords(bech32m.decode(link as `WEG1${string}`, 1023).words)]);

const spliced = <T>(whole: readonly T[], from: number, length: number, piece: readonly T[]) => [
  ...whole.slice(0, from),
  ...piece,
  ...whole.slice(from + length),
];

/** A true link with a piece cut out and something put in its place: the checksum finds it. */
const mutated = fc
  .tuple(fc.constantFrom(...links), fc.nat(200), fc.nat(8), fc.string({ unit: "binary", maxLength: 8 }))
  .map(([link, from, length, piece]) => spliced([...link], from, length, [...piece]).join(""));

/** A true payload, changed and sealed again: the checksum does not help. */
const forged = fc
  .tuple(fc.constantFrom(...payloads), fc.nat(60), fc.nat(6), fc.array(fc.nat(255), { maxLength: 20 }))
  .map(([payload, from, length, piece]) => sealed(spliced(payload, from, length, piece)));

const random = fc.string({ unit: "binary", maxLength: 60 });

/** The same ones in every run. */
export const MUTATED: readonly string[] = fc.sample(fc.oneof(random, mutated, forged, forged), {
  numRuns: 300,
  seed: 2026,
});

import { readFileSync } from "node:fs";
import decodeQR from "qr/decode.js";
import { describe, expect, it } from "vitest";
import codes from "../../src/catalogue/link-codes.json";
import { encodeList } from "../../src/handover/list-fragment.ts";
import { type QrCode, qrCode } from "../../src/handover/qr.ts";

const PIXELS = 4;
const BASE = "https://wegweiser.sachsen-anhalt.example/de-simple/liste/#";
const notes: Readonly<Record<string, string>> = JSON.parse(readFileSync("tests/handover/notes-of-280.json", "utf8"));

/** The drawing as pictures of it would show it: dark modules on white. */
function picture({ path, box }: QrCode) {
  const side = box * PIXELS;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const [, x, y, run, back] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)) {
    if (run !== back) throw new Error(`a box of ${run} goes back by ${back}`);
    for (let row = Number(y) * PIXELS; row < (Number(y) + 1) * PIXELS; row++) {
      const start = row * side + Number(x) * PIXELS;
      data.fill(0, start * 4, (start + Number(run) * PIXELS) * 4);
    }
  }
  for (let pixel = 3; pixel < data.length; pixel += 4) data[pixel] = 255;
  return { width: side, height: side, data };
}

/** What a camera reads. The time limit is for a computer that does other things too. */
const read = (code: QrCode) => decodeQR(picture(code), { timeLimit: 10_000 });

const longest = (note: string) => BASE + encodeList({ services: codes.slice(-12), place: "15999999", note }, codes);

describe("a QR code", () => {
  it.each([
    ["an address", "https://example.org/de/"],
    ["a telephone number", "tel:115"],
    ["upper case only", "HTTPS://EXAMPLE.ORG/A-B?".replace("?", "")],
    ["upper case behind lower case", "https://example.org/#WEG1QYQQ2QQPQGPSGX6W55L"],
    ["a short tail of upper case", "geo:52.1,11.6?q=A1"],
    ["letters outside of Latin", "Jugendamt – вівторок – الثلاثاء – 👶"],
    ["one letter", "ä"],
  ])("says %s", (_, text) => {
    expect(read(qrCode(text))).toBe(text);
  });

  it.each(Object.entries(notes))(
    "holds the longest list with a whole note in %s, in version 15 or smaller",
    (_, note) => {
      const text = longest(note);
      const code = qrCode(text);
      expect(read(code)).toBe(text);
      expect(code.version).toBeLessThanOrEqual(15);
    },
  );

  it("keeps a quiet zone of four modules, and tells its size", () => {
    const code = qrCode("https://example.org/de/");
    expect(code).toMatchObject({ version: 2, size: 25, box: 33 });
    const boxes = [...code.path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, ...numbers]) => numbers.map(Number));
    expect(Math.min(...boxes.map(([x = 0]) => x))).toBe(4);
    expect(Math.min(...boxes.map(([, y = 0]) => y))).toBe(4);
    expect(Math.max(...boxes.map(([x = 0, , run = 0]) => x + run))).toBe(29);
    expect(Math.max(...boxes.map(([, y = 0]) => y))).toBe(28);
    expect(code.path.replace(/M\d+ \d+h\d+v1h-\d+z/g, "")).toBe("");
  });

  // Capacities at level M: ISO/IEC 18004, table 7.
  it.each([
    ["a".repeat(14), 1],
    ["a".repeat(15), 2],
    [`${"a".repeat(13)}A`, 1],
    [`${"a".repeat(8)}${"A".repeat(7)}`, 1],
    [`${"a".repeat(9)}${"A".repeat(7)}`, 2],
    ["A".repeat(20), 1],
    ["A".repeat(21), 2],
    [`${"a".repeat(180)}`, 9],
    [`${"a".repeat(181)}`, 10],
    [`a${"A".repeat(3380)}`, 40],
    ["a".repeat(2331), 40],
    ["A".repeat(3391), 40],
  ])("is the smallest that fits (case %#)", (text, version) => {
    expect(qrCode(text).version).toBe(version);
  });

  it("refuses what fits into none", () => {
    expect(() => qrCode("a".repeat(2332))).toThrow(RangeError);
    expect(() => qrCode("A".repeat(3392))).toThrow(RangeError);
    expect(() => qrCode("ä".repeat(1166))).toThrow(RangeError);
  });
});

import { readBytes, varintOf } from "./bytes.ts";

/** Bytes 0x80..0xFF stand for the letters of the alphabet. */
const MAX_LETTERS = 128;
const FIRST = 0x80;

/**
 * Writes a text in one byte a letter, whatever its script: first the alphabet of what is not ASCII in it (one byte how
 * many, then the code points in rising order, each as a varint of how many it left out since the one before), then the
 * text: ASCII as itself, 0x80 + place in the alphabet for the rest. Cyrillic and Arabic take half of UTF-8, and deflate
 * finds more in it.
 * @param letters code points, each a string
 * @returns undefined where the text has more than 128 different letters that are not ASCII
 */
export function alphabetBytes(letters: readonly string[]): Uint8Array | undefined {
  const text = letters.map((letter) => letter.codePointAt(0) ?? 0);
  const alphabet = [...new Set(text)].filter((point) => point >= FIRST).sort((a, b) => a - b);
  if (alphabet.length > MAX_LETTERS) return undefined;
  const placeOf = new Map(alphabet.map((point, place) => [point, place]));
  return Uint8Array.from([
    alphabet.length,
    ...alphabet.flatMap((point, place) => varintOf(point - nextAfter(alphabet[place - 1]))),
    ...text.map((point) => (point < FIRST ? point : FIRST + (placeOf.get(point) ?? 0))),
  ]);
}

/**
 * Reads what `alphabetBytes` wrote, as hostile input. What is no code point becomes U+FFFD; halves of surrogate pairs pass.
 * @throws RangeError where the alphabet is too long, or ends too early
 */
export function alphabetText(bytes: Uint8Array): string {
  const reader = readBytes(bytes);
  const count = reader.byte();
  if (count > MAX_LETTERS) throw new RangeError("the alphabet is too long");
  const alphabet: number[] = [];
  for (let place = 0; place < count; place++) alphabet.push(reader.varint() + nextAfter(alphabet[place - 1]));
  return Array.from(reader.rest(), (byte) => letterOf(byte < FIRST ? byte : alphabet[byte - FIRST])).join("");
}

const nextAfter = (point: number | undefined) => (point === undefined ? FIRST : point + 1);

function letterOf(point: number | undefined): string {
  return point === undefined || point > 0x10ffff ? "\uFFFD" : String.fromCodePoint(point);
}

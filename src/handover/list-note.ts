import { deflateSync, inflateSync } from "fflate";
import { alphabetBytes, alphabetText } from "./note-alphabet.ts";

/** Longest note, in Unicode code points. */
export const MAX_NOTE = 280;

/** A note as it travels, and how it was written. */
export interface PackedNote {
  readonly bytes: Uint8Array;
  /** The bytes are a raw deflate stream of the form below. */
  readonly isDeflated: boolean;
  /** Written in its own alphabet (`note-alphabet.ts`) instead of UTF-8. */
  readonly hasAlphabet: boolean;
}

/** The longest note takes 1,120 bytes in UTF-8; what a hostile stream would inflate to beyond this is cut off. */
const MAX_INFLATED = 2048;

/** How many code points are given up at a time where a note is too long in bytes. */
const STEP = 4;

/**
 * A note as it may be shown: control characters but line breaks become spaces, halves of surrogate pairs become
 * U+FFFD, white space around it goes, and after 280 code points it ends. Cleaning twice changes nothing.
 */
export function cleanNote(note: string): string {
  const text = note
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n]/gu, " ")
    .replace(/\p{Cs}/gu, "\uFFFD")
    .trim();
  return [...text].slice(0, MAX_NOTE).join("").trimEnd();
}

/**
 * Writes a clean note in the shortest of four forms: UTF-8 or its own alphabet, as it is or deflated.
 * @param room bytes there are. A note that needs more loses its end: no note in an alphabet of letters does.
 */
export function packNote(note: string, room: number): PackedNote {
  let letters = [...note];
  let packed = shortestForm(letters);
  while (packed.bytes.length > room) {
    letters = letters.slice(0, Math.max(0, letters.length - STEP));
    packed = shortestForm(letters);
  }
  return packed;
}

/** Reads a note as hostile input, and cleans it. Undefined where its bytes are no text at all. */
export function unpackNote({ bytes, isDeflated, hasAlphabet }: PackedNote): string | undefined {
  try {
    const plain = isDeflated ? inflate(bytes) : bytes;
    return cleanNote(hasAlphabet ? alphabetText(plain) : new TextDecoder().decode(plain));
  } catch {
    return undefined;
  }
}

function shortestForm(letters: readonly string[]): PackedNote {
  const own = alphabetBytes(letters);
  const plain = [
    { bytes: new TextEncoder().encode(letters.join("")), isDeflated: false, hasAlphabet: false },
    ...(own ? [{ bytes: own, isDeflated: false, hasAlphabet: true }] : []),
  ];
  const deflated = plain.map((form) => ({ ...form, bytes: deflateSync(form.bytes, { level: 9 }), isDeflated: true }));
  return [...plain, ...deflated].reduce((best, form) => (form.bytes.length < best.bytes.length ? form : best));
}

function inflate(bytes: Uint8Array): Uint8Array {
  // For no bytes at all fflate would hand back the whole empty buffer.
  if (bytes.length === 0) throw new RangeError("no deflate stream");
  return inflateSync(bytes, { out: new Uint8Array(MAX_INFLATED) });
}

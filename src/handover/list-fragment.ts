import { bech32m } from "@scure/base";
import { readBytes, varintOf } from "./bytes.ts";
import { isListFragment } from "./list-link.ts";
import { cleanNote, packNote, unpackNote } from "./list-note.ts";

export { isListFragment } from "./list-link.ts";
export { MAX_NOTE } from "./list-note.ts";

/** What somebody hands over: ids of services in the order they chose, for a place, with a note. */
export interface HandedList {
  readonly services: readonly string[];
  /** Gemeinde key (AGS): "15" and six digits. */
  readonly place?: string;
  readonly note?: string;
}

/**
 * "cut": the checksum does not fit, something of the link is missing or was changed; "newer": written by a newer
 * version of the app; "broken": no link of ours, or the checksum fits and the content is impossible.
 */
export type LinkProblem = "cut" | "newer" | "broken";

/** What a fragment says, and what had to be left out of it. */
export interface DecodedList {
  readonly list: HandedList;
  /** How many services this app does not know yet. */
  readonly unknown: number;
  readonly problem?: LinkProblem;
}

export const MAX_SERVICES = 12;

/** Version of the form of the payload; its first byte. */
const VERSION = 1;

/** The part that people can read; bech32 sets a 1 behind it. */
const PREFIX = "weg";

/** Up to here the checksum finds every change of up to three characters. */
const MAX_LENGTH = 1023;

/** Bytes that fit: five bits a character, without the prefix, the 1 and six characters of checksum. */
const MAX_BYTES = Math.floor(((MAX_LENGTH - PREFIX.length - 1 - 6) * 5) / 8);

const PLACE_BYTES = 3;
const FLAG = { place: 1, note: 2, deflated: 4, alphabet: 8 } as const;

/**
 * Writes a list as a fragment without its `#`: bech32m in upper case, so that a QR code needs 5.5 bits a character.
 * Payload: version, flags, number of services, each service as the varint of its code; the digits of the place behind
 * "15" as a number of three bytes, the highest first; the note to the end. A service named twice is written once. The
 * note is cleaned first (`cleanNote`).
 * @param codes service ids; the place in this list is the code, for ever
 * @throws RangeError for no or more than 12 services, an id without a code, a place that is no AGS of Sachsen-Anhalt
 */
export function encodeList(list: HandedList, codes: readonly string[]): string {
  const { place, note = "" } = list;
  const services = [...new Set(list.services)];
  if (services.length === 0 || services.length > MAX_SERVICES) {
    throw new RangeError(`a list has 1 to ${MAX_SERVICES} services, not ${services.length}`);
  }
  if (place !== undefined && !/^15\d{6}$/.test(place)) throw new RangeError(`"${place}" is no AGS of Sachsen-Anhalt`);
  const body = [
    services.length,
    ...services.flatMap((id) => varintOf(codeOf(id, codes))),
    ...(place === undefined ? [] : placeBytes(place)),
  ];
  const text = cleanNote(note);
  const packed = text === "" ? undefined : packNote(text, MAX_BYTES - 2 - body.length);
  const flags =
    (place === undefined ? 0 : FLAG.place) |
    (packed ? FLAG.note : 0) |
    (packed?.isDeflated ? FLAG.deflated : 0) |
    (packed?.hasAlphabet ? FLAG.alphabet : 0);
  const payload = Uint8Array.from([VERSION, flags, ...body, ...(packed?.bytes ?? [])]);
  return bech32m.encode(PREFIX, bech32m.toWords(payload), MAX_LENGTH).toUpperCase();
}

/**
 * Reads a fragment (with or without `#`) as hostile input; never throws. White space, percent signs and what a
 * messenger puts before or behind a link are forgiven; the checksum decides. With a damaged one nothing is shown: it
 * could be anything. A place or note that cannot be read is dropped ("broken") and the services stay.
 * @param codes as for `encodeList`. Codes beyond them are counted as unknown. An id may be one of a service that is
 *   no longer in the catalogue.
 */
export function decodeList(fragment: string, codes: readonly string[]): DecodedList {
  const text = firstWord(fragment);
  if (!isListFragment(text)) return nothing(isBeginning(text) ? "cut" : "broken");
  if (text.length > MAX_LENGTH) return nothing("broken");
  const sealed = bech32m.decodeUnsafe(text, MAX_LENGTH);
  if (!sealed) return nothing("cut");
  const payload = sealed.prefix === PREFIX && bech32m.fromWordsUnsafe(sealed.words);
  try {
    return payload ? readPayload(payload, codes) : nothing("broken");
  } catch {
    return nothing("broken");
  }
}

const nothing = (problem: LinkProblem): DecodedList => ({ list: { services: [] }, unknown: 0, problem });

const isBeginning = (text: string) => text !== "" && `${PREFIX}1`.startsWith(text.toLowerCase());

/** A link has letters and digits only: what stands around it was added on the way. */
function firstWord(fragment: string): string {
  const plain = fragment.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return /[0-9a-z]+/i.exec(plain)?.[0] ?? "";
}

function codeOf(id: string, codes: readonly string[]): number {
  const code = codes.indexOf(id);
  if (code < 0) throw new RangeError(`the service "${id}" has no code`);
  return code;
}

function placeBytes(place: string): readonly number[] {
  const number = Number(place.slice(2));
  return [number >> 16, (number >> 8) & 0xff, number & 0xff];
}

/** @throws RangeError where the payload ends before its services do */
function readPayload(payload: Uint8Array, codes: readonly string[]): DecodedList {
  const reader = readBytes(payload);
  const version = reader.byte();
  if (version > VERSION) return nothing("newer");
  const flags = reader.byte();
  const count = reader.byte();
  if (version !== VERSION || !arePossible(flags) || count === 0 || count > MAX_SERVICES) return nothing("broken");
  const written = [...new Set(Array.from({ length: count }, () => reader.varint()))];
  const services = [...new Set(written.flatMap((code) => codes[code] ?? []))];
  const rest = reader.rest();
  const behind = flags & FLAG.place ? rest.subarray(PLACE_BYTES) : rest;
  const place = flags & FLAG.place ? readPlace(rest) : "";
  const isDeflated = (flags & FLAG.deflated) !== 0;
  const hasAlphabet = (flags & FLAG.alphabet) !== 0;
  const note = flags & FLAG.note ? unpackNote({ bytes: behind, isDeflated, hasAlphabet }) : "";
  const isWhole = place !== undefined && note !== undefined && (flags & FLAG.note || behind.length === 0);
  return {
    list: { services, ...(place ? { place } : {}), ...(note ? { note } : {}) },
    unknown: written.filter((code) => code >= codes.length).length,
    ...(isWhole ? {} : { problem: "broken" }),
  };
}

/** Flags of this version, and none about a note that is not there. */
function arePossible(flags: number): boolean {
  const ofNote = FLAG.deflated | FLAG.alphabet;
  return (flags & ~(FLAG.place | FLAG.note | ofNote)) === 0 && ((flags & FLAG.note) !== 0 || (flags & ofNote) === 0);
}

function readPlace([high, middle, low]: Uint8Array): string | undefined {
  if (high === undefined || middle === undefined || low === undefined) return undefined;
  const digits = String((high << 16) | (middle << 8) | low).padStart(6, "0");
  return digits.length === 6 ? `15${digits}` : undefined;
}

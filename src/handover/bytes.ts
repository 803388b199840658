/** Reads bytes from the front. Every step throws a RangeError where the bytes end, or are no number. */
export interface ByteReader {
  /** The next byte, 0..255. */
  byte(): number;
  /** The next number, written as `varintOf` does: up to 21 bits in up to three bytes. */
  varint(): number;
  /** Everything that was not read yet; empty at the end. */
  rest(): Uint8Array;
}

/** More than all Unicode code points, more than all services there will ever be. */
const MAX_VARINT_BYTES = 3;

/** A number from 0 to 2,097,151 as unsigned LEB128: seven bits a byte, the lowest first, the top bit says "more". */
export function varintOf(value: number): readonly number[] {
  const bytes: number[] = [];
  let left = value;
  for (; left > 0x7f; left >>>= 7) bytes.push((left & 0x7f) | 0x80);
  return [...bytes, left];
}

/** A reader of these bytes, which may be anybody's. */
export function readBytes(bytes: Uint8Array): ByteReader {
  let at = 0;
  const byte = () => {
    const value = bytes[at++];
    if (value === undefined) throw new RangeError("the bytes end too early");
    return value;
  };
  const varint = () => {
    let value = 0;
    for (let index = 0; index < MAX_VARINT_BYTES; index++) {
      const next = byte();
      value |= (next & 0x7f) << (7 * index);
      if (next < 0x80) return value;
    }
    throw new RangeError("a number is too long");
  };
  return { byte, varint, rest: () => bytes.subarray(at) };
}

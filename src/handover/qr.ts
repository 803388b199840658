import qrcode from "qrcode-generator";

/** A QR code as a drawing of one path, in modules. */
export interface QrCode {
  /** Modules a side, without the quiet zone. */
  readonly size: number;
  /** 1 to 40. */
  readonly version: number;
  /** SVG path data of the dark modules: a box for each run in a row, moved by the quiet zone. */
  readonly path: string;
  /** Modules a side with the quiet zone: the side of the view box. */
  readonly box: number;
}

/** The standard asks for four light modules on every side. */
const QUIET_ZONE = 4;

/** Bits of a segment of upper case before its signs: its mode and, up to a version, its length (ISO/IEC 18004, table 3). */
const HEADER_BITS = [
  { upTo: 9, bits: 4 + 9 },
  { upTo: 26, bits: 4 + 11 },
  { upTo: 40, bits: 4 + 13 },
] as const;

/**
 * The smallest QR code of error correction level M (15 % may be dirty) that holds the text. Written in UTF-8, and the
 * longest tail of upper case, digits and `$%*+-./:` and space in alphanumeric mode where that is shorter.
 * @throws RangeError where the text is too long for any (version 40)
 */
export function qrCode(text: string): QrCode {
  const tail = /[0-9A-Z $%*+\-./:]*$/.exec(text)?.[0] ?? "";
  const head = text.slice(0, text.length - tail.length);
  const savedBits = 8 * tail.length - (11 * Math.floor(tail.length / 2) + 6 * (tail.length % 2));
  let drawnAs: boolean | undefined;
  let modules: ReturnType<typeof draw>;
  for (const { upTo, bits } of HEADER_BITS) {
    const isSplit = savedBits > bits;
    if (isSplit !== drawnAs) modules = isSplit ? draw(head, tail) : draw(text, "");
    drawnAs = isSplit;
    const size = modules?.getModuleCount() ?? Number.POSITIVE_INFINITY;
    const version = (size - 17) / 4;
    if (modules && version <= upTo) return { size, version, path: pathOf(modules), box: size + 2 * QUIET_ZONE };
  }
  throw new RangeError(`${text.length} characters are too long for a QR code`);
}

/** Undefined where it fits into no version. */
function draw(bytes: string, upperCase: string) {
  const code = qrcode(0, "M");
  if (bytes !== "") code.addData(utf8(bytes), "Byte");
  if (upperCase !== "") code.addData(upperCase, "Alphanumeric");
  try {
    code.make();
    return code;
  } catch {
    return undefined;
  }
}

/** One character a byte: the library takes the lower eight bits of each for a byte. */
function utf8(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join("");
}

function pathOf(modules: { getModuleCount(): number; isDark(row: number, column: number): boolean }): string {
  const size = modules.getModuleCount();
  const isDark = (row: number, column: number) => column < size && modules.isDark(row, column);
  let path = "";
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const start = column;
      while (isDark(row, column)) column++;
      const run = column - start;
      if (run > 0) path += `M${start + QUIET_ZONE} ${row + QUIET_ZONE}h${run}v1h-${run}z`;
    }
  }
  return path;
}

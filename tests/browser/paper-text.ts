import type { PDFiumPage } from "@hyzyla/pdfium";

/** A character on a page of a PDF: where it stands, in points from the lower left corner. */
export interface Letter {
  readonly character: string;
  /** Where the glyph begins on its base line. The letters of a ligature share it. */
  readonly origin: readonly [x: number, y: number];
  /** Left, right, bottom, top of what is printed of it. */
  readonly box: readonly [left: number, right: number, bottom: number, top: number];
  /** Points of the paper for a pixel of the style sheet: 0.75, and less where the browser shrank the page. */
  readonly pointsPerPixel: number;
}

/** What a page holds but does not show in its type. */
interface PageInside {
  readonly module: TextFunctions;
  readonly pageIdx: number;
}

/** What the package has in its WebAssembly but not in its types. The numbers are addresses in its memory. */
interface TextFunctions {
  readonly _FPDFText_LoadPage: (page: number) => number;
  readonly _FPDFText_ClosePage: (text: number) => void;
  readonly _FPDFText_CountChars: (text: number) => number;
  readonly _FPDFText_GetUnicode: (text: number, index: number) => number;
  readonly _FPDFText_GetMatrix: (text: number, index: number, matrix: number) => number;
  readonly _FPDFText_GetCharOrigin: (text: number, index: number, x: number, y: number) => number;
  readonly _FPDFText_GetCharBox: (text: number, index: number, l: number, r: number, b: number, t: number) => number;
  readonly wasmExports: { malloc(bytes: number): number; free(address: number): void };
  readonly HEAPU8: Uint8Array;
}

const ROOM = 72;
/** Stands for a hyphen at the end of a line and for the end of the line. */
const LINE_HYPHEN = "\u0002";
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** The letters of a page, line by line, in the order in which the reader of the PDF gives them. */
export function linesOf(page: PDFiumPage): readonly (readonly Letter[])[] {
  const lines: Letter[][] = [[]];
  for (const letter of lettersOf(page)) {
    const { character } = letter;
    if (character === LINE_HYPHEN) lines[lines.length - 1]?.push({ ...letter, character: "-" });
    else if (character !== "\n" && character !== "\r") lines[lines.length - 1]?.push(letter);
    if (character === "\n" || character === LINE_HYPHEN) lines.push([]);
  }
  return lines.map(inReadingOrder);
}

function lettersOf(page: PDFiumPage): readonly Letter[] {
  const { module: pdfium, pageIdx } = page as unknown as PageInside;
  const text = pdfium._FPDFText_LoadPage(pageIdx);
  const at = pdfium.wasmExports.malloc(ROOM);
  try {
    return Array.from({ length: pdfium._FPDFText_CountChars(text) }, (_, index) => {
      pdfium._FPDFText_GetMatrix(text, index, at);
      pdfium._FPDFText_GetCharOrigin(text, index, at + 24, at + 32);
      pdfium._FPDFText_GetCharBox(text, index, at + 40, at + 48, at + 56, at + 64);
      // Made anew for each letter: the memory moves when it grows.
      const view = new DataView(pdfium.HEAPU8.buffer, at, ROOM);
      const number = (offset: number) => view.getFloat64(offset, true);
      return {
        character: String.fromCodePoint(pdfium._FPDFText_GetUnicode(text, index)),
        origin: [number(24), number(32)] as const,
        box: [number(40), number(48), number(56), number(64)] as const,
        pointsPerPixel: Math.hypot(view.getFloat32(0, true), view.getFloat32(4, true)),
      };
    });
  } finally {
    pdfium.wasmExports.free(at);
    pdfium._FPDFText_ClosePage(text);
  }
}

/**
 * The reader turns lines of Arabic round letter by letter, and with them the letters of a ligature (lam and alef) and a
 * letter with its vowel signs. Those stand in one place: they are turned back.
 */
function inReadingOrder(line: readonly Letter[]): readonly Letter[] {
  const places: Letter[][] = [];
  for (const letter of line) {
    const place = places[places.length - 1];
    if (place?.[0] && standTogether(place[0], letter)) place.push(letter);
    else places.push([letter]);
  }
  return places.flatMap((place) =>
    place.some(({ character }) => RIGHT_TO_LEFT.test(character)) ? place.reverse() : place,
  );
}

const standTogether = (a: Letter, b: Letter) =>
  a.origin.every((value, axis) => Math.abs(value - (b.origin[axis] ?? Number.NaN)) < 0.01);

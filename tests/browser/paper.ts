import { type PDFiumDocument, PDFiumLibrary, type PDFiumPage } from "@hyzyla/pdfium";
import { decodeQRBatch } from "qr/decode.js";
import { MARGIN, sidewaysOnPaper } from "./paper-layout.ts";
import { type Letter, linesOf } from "./paper-text.ts";
import { normalised, wordsNotIn } from "./paper-words.ts";
import type { Page } from "./support.ts";

export { clippedOnPaper } from "./paper-layout.ts";
export { normalised } from "./paper-words.ts";

/** A page of the app as the printer gets it. */
export interface Paper {
  readonly pages: readonly PaperPage[];
}

export interface PaperPage {
  /** Line by line. Words within an Arabic line keep their letters in order; beside them numbers and Latin may not. */
  readonly text: string;
  /** The texts of all QR codes, in no certain order. */
  readonly codes: readonly string[];
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** 1 in true size, less where the browser made everything smaller because something sticks out. */
  readonly scale: number;
  /** What sticks out of the page without its margin of 10 mm: words in the margin, and texts too wide for the page. */
  readonly outside: readonly string[];
}

const POINTS_PER_PIXEL = 0.75;
const MARGIN_POINTS = (MARGIN / 25.4) * 72;
/** Browsers round margins to whole pixels. */
const TOLERANCE = 1;
/** Pixels for a point. A code of 85 modules (version 15 and its quiet zone), 4 cm wide, is read from 1.75 on. */
const RENDERED = 2;
/** For further attempts at a code, in milliseconds: time enough on a machine that is busy. */
const DECODING = 2_000;

let library: Promise<PDFiumLibrary> | undefined;

/** Prints the page on A4, with the margins of a browser where the style sheet has none, and reads the print. */
export async function printed(page: Page): Promise<Paper> {
  const side = `${MARGIN}mm`;
  const margin = { top: side, right: side, bottom: side, left: side };
  const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true, margin });
  const sideways = await sidewaysOnPaper(page);
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(pdf);
  try {
    return { pages: withSideways(await pagesOf(document), sideways) };
  } finally {
    document.destroy();
  }
}

/** The words of a text that do not stand on the paper: see `wordsNotIn`. */
export function wordsMissing(paper: Paper, expectedText: string): readonly string[] {
  return wordsNotIn(
    paper.pages.flatMap(({ text }) => text.split("\n")),
    expectedText,
  );
}

async function pagesOf(document: PDFiumDocument): Promise<readonly PaperPage[]> {
  const pages: PaperPage[] = [];
  for (const page of document.pages()) {
    const { originalWidth: width, originalHeight: height } = page.getOriginalSize();
    const lines = linesOf(page);
    pages.push({
      text: lines.map((line) => normalised(line.map(({ character }) => character).join(""))).join("\n"),
      codes: await codesOn(page),
      width,
      height,
      scale: scaleOf(lines.flat()),
      outside: lines.flatMap((line) => wordsInMargin(line, width, height)),
    });
  }
  return pages;
}

async function codesOn(page: PDFiumPage): Promise<readonly string[]> {
  const image = await page.render({ scale: RENDERED, render: "bitmap" });
  const [found = []] = await decodeQRBatch([image], { format: "RGBA", timeLimit: DECODING });
  return found.filter((code) => typeof code === "string");
}

/** From the scale of most letters: a few may be turned or made larger by the style sheet. */
function scaleOf(letters: readonly Letter[]): number {
  const counts = new Map<number, number>();
  for (const { character, pointsPerPixel } of letters) {
    const scale = Math.round((pointsPerPixel / POINTS_PER_PIXEL) * 100) / 100;
    if (character.trim()) counts.set(scale, (counts.get(scale) ?? 0) + 1);
  }
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), [1, 0])[0];
}

function wordsInMargin(line: readonly Letter[], width: number, height: number): readonly string[] {
  const words: Letter[][] = [[]];
  for (const letter of line) {
    if (letter.character.trim()) words[words.length - 1]?.push(letter);
    else words.push([]);
  }
  const edge = MARGIN_POINTS - TOLERANCE;
  return words
    .filter((word) =>
      word.some(
        ({ box: [left, right, bottom, top] }) =>
          left < edge || right > width - edge || bottom < edge || top > height - edge,
      ),
    )
    .map((word) => word.map(({ character }) => character).join(""));
}

/** Puts each text that is too wide on the page on which most of it stands; on the first if it stands on none. */
function withSideways(pages: readonly PaperPage[], sideways: readonly string[]): readonly PaperPage[] {
  const pageOf = (text: string) => {
    const missing = pages.map((page) => wordsNotIn(page.text.split("\n"), text).length);
    return missing.indexOf(Math.min(...missing));
  };
  const places = sideways.map((text) => ({ text, index: pageOf(text) }));
  return pages.map((page, index) => {
    const here = places.filter((place) => place.index === index).map(({ text }) => text);
    const isUnexplained = page.scale < 1 && sideways.length === 0;
    const all = isUnexplained ? [`(something without text: printed at ${Math.round(page.scale * 100)} %)`] : [];
    return { ...page, outside: [...new Set([...page.outside, ...here, ...all])] };
  });
}

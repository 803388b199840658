import type { Locator } from "playwright-core";
import { decodeQRBatch } from "qr/decode.js";

/** A QR code as it is seen on the screen. Lightness is 0 (black) to 255 (white). */
export interface SeenCode {
  readonly text: unknown;
  readonly darkest: number;
  /** The darkest point within four modules around the code. */
  readonly quiet: number;
  /** What belongs to the picture beside the code, in modules; the least of all sides. */
  readonly margin: number;
}

/** Lightness point by point, row by row. */
interface Picture {
  readonly width: number;
  readonly height: number;
  readonly light: readonly number[];
}

/** The outermost points are partly what stands beside the picture. */
const EDGE = 2;
/** Modules a side of the square in each corner. */
const FINDER = 7;
const QUIET_ZONE = 4;
/** For further attempts at the code, in milliseconds: time enough on a machine that is busy. */
const DECODING = 2_000;

/** Looks at a code as a camera does. */
export async function seenCode(code: Locator): Promise<SeenCode> {
  const picture = await pictureOf(code);
  const { width, height, light } = picture;
  const { left, right, top, bottom } = darkPart(picture);
  const module = cornerWidth(picture, left, top) / FINDER;
  const zone = Math.floor(QUIET_ZONE * module) - EDGE;
  const around = light.filter((_, index) => {
    const [x, y] = [index % width, Math.floor(index / width)];
    const beside = Math.max(left - x, x - right, top - y, y - bottom);
    return beside > 1 && beside <= zone;
  });
  const data = Uint8ClampedArray.from(light.flatMap((value) => [value, value, value, 255]));
  const [found = []] = await decodeQRBatch([{ width, height, data }], { format: "RGBA", timeLimit: DECODING });
  return {
    text: found[0],
    darkest: light.reduce((least, value) => Math.min(least, value), 255),
    quiet: around.reduce((least, value) => Math.min(least, value), 255),
    margin: Math.min(left, top, width - 1 - right, height - 1 - bottom) / module,
  };
}

const isDark = ({ width, light }: Picture, x: number, y: number) => (light[y * width + x] ?? 255) < 128;

/** Where the dark points lie. */
function darkPart(picture: Picture) {
  const part = { left: picture.width, right: 0, top: picture.height, bottom: 0 };
  for (let y = EDGE; y < picture.height - EDGE; y++) {
    for (let x = EDGE; x < picture.width - EDGE; x++) {
      if (!isDark(picture, x, y)) continue;
      part.left = Math.min(part.left, x);
      part.right = Math.max(part.right, x);
      part.top = Math.min(part.top, y);
      part.bottom = Math.max(part.bottom, y);
    }
  }
  return part;
}

/** How far it is dark from the first corner on. */
function cornerWidth(picture: Picture, left: number, top: number): number {
  let x = left;
  while (x < picture.width && isDark(picture, x, top)) x++;
  return x - left;
}

async function pictureOf(element: Locator): Promise<Picture> {
  const png = (await element.screenshot()).toString("base64");
  return element.page().evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const { width, height } = bitmap;
    const pen = new OffscreenCanvas(width, height).getContext("2d");
    pen?.drawImage(bitmap, 0, 0);
    const data = pen?.getImageData(0, 0, width, height).data ?? [];
    const at = (index: number) => data[index] ?? 0;
    const light = Array.from({ length: width * height }, (_, point) =>
      Math.round((at(4 * point) + at(4 * point + 1) + at(4 * point + 2)) / 3),
    );
    return { width, height, light };
  }, png);
}

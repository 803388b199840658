import qrcode from "qrcode-generator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clippedOnPaper, normalised, printed, wordsMissing } from "./paper.ts";
import { type Browser, type Page, startBrowser } from "./support.ts";

const STYLE = "<style>@page { size: A4; margin: 10mm } body { margin: 0 } p { font-size: 12pt }</style>";
const QUIET_ZONE = 4;

/** A text as long as version 15 holds with the lowest correction: the most that the app prints. */
const longText = (seed: number) =>
  Array.from({ length: 520 }, (_, index) => String.fromCharCode(97 + ((index * index + seed * index) % 26))).join("");

function qrCode(text: string, version: 0 | 15 = 0, centimetres = 4): string {
  const code = qrcode(version, "L");
  code.addData(text);
  code.make();
  const modules = Array.from({ length: code.getModuleCount() }, (_, index) => index);
  const dark = modules.flatMap((row) =>
    modules.filter((column) => code.isDark(row, column)).map((column) => [column, row]),
  );
  const path = dark.map(([x = 0, y = 0]) => `M${x + QUIET_ZONE} ${y + QUIET_ZONE}h1v1h-1z`).join("");
  const side = modules.length + 2 * QUIET_ZONE;
  return `<svg viewBox="0 0 ${side} ${side}" style="width: ${centimetres}cm; height: ${centimetres}cm"><path d="${path}"/></svg>`;
}

describe("the reading of paper", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await startBrowser();
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  const paperOf = async (html: string, root = "lang=de") => {
    await page.setContent(`<!doctype html><html ${root}>${STYLE}${html}`);
    return printed(page);
  };

  it.each([
    [
      "German",
      "lang=de",
      "Größe, Auffahrt, „Schiff“: Sie können bei der Elterngeldstelle einen Antrag stellen (0391 567-12).",
    ],
    ["a soft hyphen", "lang=de", "Kinder\u00ADgeld\u00ADantrags\u00ADstelle in Sachsen-Anhalt"],
    ["Leichte Sprache", "lang=de", "Der Bundes·tag macht Gesetze. Das Amt zahlt das Geld."],
    ["an address", "lang=de", "https://www.sachsen-anhalt.example/angebote/elterngeld/antrag"],
    ["Ukrainian", "lang=uk", "Привіт, їжак: ґанок і сім’я"],
    ["Arabic", "lang=ar dir=rtl", "لا تحتاجون إلى الإعانة الاجتماعية أو الأطفال (مكتب Jugendamt) 0391"],
    ["Arabic with vowel signs", "lang=ar dir=rtl", "أهلاً وسهلاً، شهريًا مُحَمَّد بلاغاً معدَّلة"],
  ])("finds every word of a text, wide and narrow: %s", async (_, root, text) => {
    for (const width of ["auto", "6em"]) {
      const paper = await paperOf(`<p style="width: ${width}; overflow-wrap: anywhere">${text}</p>`, root);
      expect(wordsMissing(paper, text)).toEqual([]);
      expect(paper.pages.map(({ outside }) => outside)).toEqual([[]]);
    }
  });

  it("gives the lines of a text as they are printed", async () => {
    const paper = await paperOf("<p>Sie&nbsp;können  Eltern&shy;geld<br>beantragen.</p>");
    expect(paper.pages[0]?.text).toBe("Sie können Elterngeld\nbeantragen.");
    const narrow = await paperOf('<p style="width: 4.5em">Mutter-Kind-Kur</p>');
    expect(narrow.pages[0]?.text).toBe("Mutter-\nKind-Kur");
  });

  it("gives an Arabic word with its letters in order", async () => {
    const paper = await paperOf("<p>السلام الإعانة الأطفال</p>", "lang=ar dir=rtl");
    expect(paper.pages[0]?.text).toBe("السلام الإعانة الأطفال");
  });

  it.each([
    ["lang=de", "Sie bekommen Geld vom Amt.", "Sie bekommen Wohngeld vom Amt.", ["Wohngeld"]],
    ["lang=de", "Eltern geldstelle", "Elterngeldstelle", ["Elterngeldstelle"]],
    ["lang=ar dir=rtl", "إعانة الأطفال", "إعانة الوالدين للأطفال", ["الوالدين", "للأطفال"]],
  ])("names the words that are missing: %s %s", async (root, html, expected, missing) => {
    expect(wordsMissing(await paperOf(`<p>${html}</p>`, root), expected)).toEqual(missing);
  });

  it("counts the pages and gives their size", async () => {
    const paper = await paperOf('<p>eins</p><p style="break-before: page">zwei</p>');
    expect(paper.pages.map(({ text }) => text)).toEqual(["eins", "zwei"]);
    expect(paper.pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
      [595, 842],
      [595, 842],
    ]);
  });

  it("reads the largest code that the app prints, wherever it stands", async () => {
    const places = [0, 3.3, 17.9, 61.7, 149.2];
    const texts = places.map((_, index) => longText(2 * index + 1));
    const html = places.map(
      (place, index) =>
        `<div style="break-after: page; margin: ${place}mm 0 0 ${place}mm">Code ${qrCode(texts[index] ?? "", 15)}</div>`,
    );
    const paper = await paperOf(html.join(""));
    expect(paper.pages.slice(0, places.length).map(({ codes }) => codes)).toEqual(texts.map((text) => [text]));
  });

  it("reads two codes on one page, and none where none is", async () => {
    const texts = ["https://example.org/#a=1", longText(3)];
    const paper = await paperOf(
      `${qrCode(texts[0] ?? "", 0, 2)}<p>dazwischen</p>${qrCode(texts[1] ?? "", 15)}<p style="break-before: page">nichts</p>`,
    );
    expect(paper.pages.map(({ codes }) => [...codes].sort())).toEqual([[...texts].sort(), []]);
  });

  it.each([
    [
      "on the right",
      "lang=de",
      '<p style="white-space: nowrap; width: 0; margin-left: 170mm">Jugendamt Magdeburg</p>',
      "Jugendamt Magdeburg",
    ],
    ["on the left", "lang=de", '<p style="margin-left: -8mm">Jugendamt</p>', "Jugendamt"],
    [
      "on the left of Arabic",
      "lang=ar dir=rtl",
      '<p style="white-space: nowrap; width: 0; margin-right: 180mm">مكتب الأطفال والشباب</p>',
      "مكتب الأطفال والشباب",
    ],
    ["without text", "lang=de", '<hr style="width: 230mm">', "(something without text: printed at 83 %)"],
    [
      "in a margin that is too narrow",
      "lang=de",
      "<style>@page { margin-left: 5mm }</style><p>Jugendamt Halle</p>",
      "Jugendamt",
    ],
  ])("sees what sticks out %s", async (_, root, html, what) => {
    const paper = await paperOf(`<p style="margin: 0 6mm">Antrag</p>${html}`, root);
    expect(paper.pages.map(({ outside }) => outside)).toEqual([[what]]);
  });

  it("says on which page something sticks out", async () => {
    const wide = '<p style="break-before: page; white-space: nowrap; width: 0; margin-left: 170mm">Amt Magdeburg</p>';
    const paper = await paperOf(`<p>Antrag beim Amt</p>${wide}<p style="break-before: page">Ende</p>`);
    expect(paper.pages.map(({ outside }) => outside)).toEqual([[], ["Amt Magdeburg"], []]);
  });

  it("tells when the browser made the page smaller", async () => {
    expect((await paperOf("<p>passt</p>")).pages[0]?.scale).toBe(1);
    expect((await paperOf('<p style="width: 380mm">passt nicht</p>')).pages[0]?.scale).toBe(0.67);
  });

  it("takes the margins of the style sheet for the width", async () => {
    const wide = "<style>@media print { @page { margin: 30mm } } @media screen { @page { margin: 0 } }</style>";
    expect(
      (await paperOf(`${wide}<p style="width: 170mm; text-align: right">Jugendamt</p>`)).pages[0]?.outside,
    ).toEqual(["Jugendamt"]);
    expect(
      (await paperOf(`${wide}<p style="width: 150mm; text-align: right">Jugendamt</p>`)).pages[0]?.outside,
    ).toEqual([]);
  });

  const long = "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf";
  it.each([
    ["height", "overflow: hidden; height: 2.4em; line-height: 1.2; width: 10em"],
    ["height, without a box of its own", "overflow: clip; height: 2.4em; line-height: 1.2; width: 10em"],
    [
      "lines",
      "overflow: hidden; display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; width: 10em",
    ],
    ["an ellipsis", "overflow: hidden; white-space: nowrap; text-overflow: ellipsis; width: 10em"],
    ["a line wider than the page", "overflow: hidden; white-space: nowrap; font-size: 40pt; width: 150mm"],
    ["scrolling", "overflow: auto; height: 2.4em; line-height: 1.2; width: 10em"],
  ])("sees what is cut off: %s", async (_, style) => {
    const paper = await paperOf(`<p>Antrag</p><p style="${style}">${long}</p>`);
    expect(wordsMissing(paper, long)).toEqual(expect.arrayContaining(["elf", "zwölf"]));
    expect(wordsMissing(paper, long)).not.toContain("eins");
    expect(await clippedOnPaper(page)).toEqual([long.slice(0, 60)]);
    expect(paper.pages.map(({ outside }) => outside)).toEqual([[]]);
  });

  it.each([
    ["a box that fits", `<p style="overflow: hidden">${long}</p>`],
    [
      "words for screen readers",
      `<p style="position: absolute; width: 1px; height: 1px; overflow: hidden">${long}</p>`,
    ],
    [
      "what is not printed",
      `<p class="no" style="overflow: hidden; height: 1em; width: 2em">${long}</p><style>@media print { .no { display: none } }</style>`,
    ],
    [
      "what is cut off on the screen only",
      `<p class="no">${long}</p><style>@media screen { .no { overflow: hidden; height: 1em; width: 2em } }</style>`,
    ],
  ])("takes for cut off neither %s", async (_, html) => {
    await page.setContent(`${STYLE}${html}`);
    expect(await clippedOnPaper(page)).toEqual([]);
  });

  it.each(["screen", "print"] as const)("leaves the page as it was: %s", async (media) => {
    const own = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await own.emulateMedia({ media });
    await own.setContent(`${STYLE}<p>Antrag</p>`);
    const state = () =>
      own.evaluate(() => [innerWidth, innerHeight, matchMedia("print").matches, document.body.innerHTML]);
    await printed(own);
    expect(await state()).toEqual([360, 740, media === "print", "<p>Antrag</p>"]);
    await clippedOnPaper(own);
    expect(await state()).toEqual([360, 740, media === "print", "<p>Antrag</p>"]);
  });
});

describe("a text made ready to be compared", () => {
  it.each([
    ["Kinder\u00ADgeld", "Kindergeld"],
    ["ﬁnden  Sie\u00A0es\n", "finden Sie es"],
    ["\uFEE3\uFEDC\uFE98\uFE90", "مكتب"],
    ["\u2066112\u2069", "112"],
  ])("%j", (text, expected) => {
    expect(normalised(text)).toBe(expected);
  });
});

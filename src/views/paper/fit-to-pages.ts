/** So many services are to share a page of A4. */
const SERVICES_A_PAGE = 4;

/** Height of A4 between its margins, in CSS pixels (277 mm), less what printing rounds up line by line. */
const PAGE_HEIGHT = 1020;

interface Fit {
  /** Size of type in points; in Leichte Sprache the style sheet keeps 14 whatever stands here. */
  readonly size: "11" | "10" | "9" | "8.5";
  /** Without the steps: the paper says where they stand. */
  readonly isShort: boolean;
}

/** The best first: rather without the steps than too small. */
const FITS: readonly Fit[] = [
  { size: "11", isShort: false },
  { size: "10", isShort: false },
  { size: "9", isShort: false },
  { size: "10", isShort: true },
  { size: "9", isShort: true },
  { size: "8.5", isShort: true },
];

/** Where nothing fits: whole on twice as many pages, else short on as many as it takes. */
const ON_MORE_PAGES: readonly Fit[] = [
  { size: "10", isShort: false },
  { size: "10", isShort: true },
];

/** Chooses size and length so that up to four services fit on a page, eight on two, and so on. */
export function fitToPages(sheet: HTMLElement, services: number): void {
  const room = Math.ceil(services / SERVICES_A_PAGE) * PAGE_HEIGHT;
  const fitsInto =
    (height: number) =>
    ({ size, isShort }: Fit) => {
      sheet.dataset.size = size;
      sheet.dataset.length = isShort ? "short" : "whole";
      return sheet.offsetHeight <= height;
    };
  sheet.classList.add("sheet-measured");
  if (!FITS.some(fitsInto(room))) ON_MORE_PAGES.some(fitsInto(2 * room));
  sheet.classList.remove("sheet-measured");
}

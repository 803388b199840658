import type { Page } from "./support.ts";

const PIXELS_PER_MILLIMETRE = 96 / 25.4;
const A4 = { width: 210, height: 297 };
/** What browsers leave free where the style sheet says nothing, in millimetres. */
export const MARGIN = 10;

/**
 * The texts that stick out sideways where the page is laid out for the paper. The PDF alone does not tell: the browser
 * makes the whole page smaller until they fit, or leaves out the letters that do not.
 */
export function sidewaysOnPaper(page: Page): Promise<readonly string[]> {
  return laidOutForPaper(page, () =>
    page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const parent = node.parentElement;
        if (!node.textContent?.trim() || !parent?.checkVisibility({ visibilityProperty: true })) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        let { left, right } = range.getBoundingClientRect();
        // What a box with its own edges hides does not stick out of the page.
        for (let box: Element | null = parent; box && box !== document.body; box = box.parentElement) {
          if (getComputedStyle(box).overflowX === "visible") continue;
          left = Math.max(left, box.getBoundingClientRect().left);
          right = Math.min(right, box.getBoundingClientRect().right);
        }
        if (right - left > 1 && (left < -1 || right > innerWidth + 1)) found.push(node.textContent.trim());
      }
      return found;
    }),
  );
}

/**
 * The texts of which a part is not on the paper, because their box is too small and hides the rest: cut off, faded out
 * with an ellipsis, or to be scrolled to. The first 60 letters of each. Boxes for screen readers alone (one pixel) are
 * not meant.
 */
export function clippedOnPaper(page: Page): Promise<string[]> {
  return laidOutForPaper(page, () =>
    page.evaluate(() =>
      [...document.body.querySelectorAll("*")]
        .filter((box) => box.checkVisibility({ visibilityProperty: true }) && box.textContent?.trim())
        .filter(({ clientWidth, clientHeight }) => clientWidth > 1 && clientHeight > 1)
        .filter((box) => {
          const { overflowX, overflowY } = getComputedStyle(box);
          return (
            (overflowY !== "visible" && box.scrollHeight > box.clientHeight + 1) ||
            (overflowX !== "visible" && box.scrollWidth > box.clientWidth + 1)
          );
        })
        .map((box) => (box.textContent ?? "").replace(/\s+/g, " ").trim().slice(0, 60)),
    ),
  );
}

/** Lays the page out as for A4 (print styles, width between the margins), measures, and lays it out as it was. */
async function laidOutForPaper<T>(page: Page, measure: () => Promise<T>): Promise<T> {
  const viewport = page.viewportSize();
  const wasPrint = await page.evaluate(() => matchMedia("print").matches);
  await page.emulateMedia({ media: "print" });
  try {
    const between = A4.width * PIXELS_PER_MILLIMETRE - (await sideMargins(page));
    await page.setViewportSize({
      width: Math.floor(between),
      height: Math.floor((A4.height - 2 * MARGIN) * PIXELS_PER_MILLIMETRE),
    });
    return await measure();
  } finally {
    await page.emulateMedia({ media: wasPrint ? "print" : null });
    if (viewport) await page.setViewportSize(viewport);
  }
}

/** Left and right margin together, in pixels, as the style sheets say in `@page`. */
function sideMargins(page: Page): Promise<number> {
  return page.evaluate((usual) => {
    const pageRules = (rules: CSSRuleList): readonly CSSPageRule[] =>
      [...rules].flatMap((rule) => {
        if (rule instanceof CSSPageRule) return rule.selectorText === "" ? [rule] : [];
        if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) return [];
        return rule instanceof CSSGroupingRule ? pageRules(rule.cssRules) : [];
      });
    const rules = [...document.styleSheets].flatMap((sheet) => pageRules(sheet.cssRules));
    const last = (name: string) =>
      rules.map(({ style }) => style.getPropertyValue(name)).reduce((found, value) => value || found, usual);
    const ruler = document.body.appendChild(document.createElement("div"));
    ruler.style.cssText = `position: fixed; width: calc(${last("margin-left")} + ${last("margin-right")})`;
    const { width } = ruler.getBoundingClientRect();
    ruler.remove();
    return width;
  }, `${MARGIN}mm`);
}

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { coreOf } from "../../src/build/content/locale-content.ts";
import { readContent } from "../../src/build/content/read-content.ts";
import codes from "../../src/catalogue/link-codes.json";
import { decodeList, encodeList, isListFragment } from "../../src/handover/list-fragment.ts";
import { createWords } from "../../src/views/text.ts";
import { MARKUP, MUTATED, WRITTEN } from "./hostile-links.ts";
import { storeBefore, stored } from "./kept-storage.ts";
import { awake, type Page, type Visit, type Visitor, visitSite } from "./support.ts";

const content = readContent();
const { texts } = content;
const { ui, services } = texts.de;
const { t } = createWords(coreOf(content, "de", { places: "", offices: "", icons: "" }));
const titleOf = (id: string) => services.get(id)?.title;

const LIST = { version: 2, items: [{ id: "kindergeld", note: "Nummer mitbringen" }], dates: {} };

/** What has to stand on the page for a fragment: a title, sentences, and the names of services in their order. */
interface Expected {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly names?: readonly string[];
}

/** Whoever wrote the fragment: it is the own list, or a list and what is wrong with it in words. */
function expectedFor(fragment: string): Expected {
  if (!isListFragment(fragment)) {
    return { title: ui.list.title, sentences: [t("list.count", { count: 1 })], names: [titleOf("kindergeld") ?? ""] };
  }
  const { list, unknown, problem } = decodeList(fragment, codes);
  const names = list.services.flatMap((id) => titleOf(id) ?? []);
  const retired = list.services.length - names.length;
  const sentences = [
    ...(problem ? [problem === "broken" && names.length > 0 ? ui.handed.partly : ui.handed[problem]] : []),
    ...(unknown > 0 ? [t("handed.unknown", { count: unknown })] : []),
    ...(retired > 0 ? [t("handed.retired", { count: retired })] : []),
    ...(list.note ? [ui.handed.messageHint, list.note] : []),
  ];
  return { title: ui.handed.title, sentences, names };
}

/** What becomes of each fragment in the address. As JSON: halves of letters would not come through otherwise. */
const asInAddress = (page: Page, fragments: readonly string[]): Promise<readonly string[]> =>
  page.evaluate(
    (json) =>
      (JSON.parse(json) as readonly string[]).map((fragment) => {
        const address = new URL(location.href);
        address.hash = fragment;
        return address.hash;
      }),
    JSON.stringify(fragments),
  );

/**
 * Follows one link after the other within the open page.
 * @returns the fragments after which the page did not show what it should within five seconds
 */
const follow = (page: Page, links: readonly { readonly fragment: string; readonly expected: Expected }[]) =>
  page.evaluate(async (all) => {
    const squeezed = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, " ").trim();
    const isShown = ({ title, sentences, names }: Expected) => {
      const main = document.querySelector("main");
      const text = squeezed(main?.innerText);
      const shown = [...(main?.querySelectorAll("li h3 a") ?? [])].map((link) => squeezed(link.textContent));
      return (
        squeezed(main?.querySelector("h1")?.textContent) === title &&
        sentences.every((sentence) => text.includes(squeezed(sentence))) &&
        (!names || JSON.stringify(shown) === JSON.stringify(names))
      );
    };
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const unclear: string[] = [];
    for (const { fragment, expected } of all) {
      if (fragment !== location.hash) {
        const changed = new Promise((resolve) => addEventListener("hashchange", resolve, { once: true }));
        location.hash = fragment;
        await changed;
        await frame();
      }
      const until = performance.now() + 5_000;
      while (!isShown(expected) && performance.now() < until) await frame();
      if (!isShown(expected)) unclear.push(fragment.slice(0, 200));
    }
    return unclear;
  }, links);

/** Elements and attributes that no page of the app has: they would come from a fragment. */
const intruders = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("img, iframe, base, object, #app script, a[href^='javascript:' i], #app *")]
      .filter(
        (element) =>
          element.matches("img, iframe, base, object, script, a[href^='javascript:' i]") ||
          [...element.attributes].some(({ name }) => name.startsWith("on")),
      )
      .map(({ outerHTML }) => outerHTML.slice(0, 200)),
  );

describe("a link that means harm", () => {
  let visit: Visit;
  let visitor: Visitor;
  let page: Page;
  let happened: string[];
  beforeAll(async () => {
    visit = await visitSite();
  });
  afterAll(() => visit.close());
  beforeEach(async () => {
    visitor = await visit.newVisitor({ serviceWorkers: "block" });
    page = visitor.page;
    happened = visitor.complaints;
    page.on("dialog", (dialog) => {
      happened.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("request", (request) => {
      if (/weg1/i.test(request.url())) happened.push(`the list was sent: ${request.url()}`);
    });
    page.on("popup", (other) => happened.push(`popup: ${other.url()}`));
    await storeBefore(page, { list: LIST });
  });
  const open = async (path: string) => {
    await page.goto(path);
    await awake(page);
  };
  const nothingHappened = async () => {
    expect(happened).toEqual([]);
    expect(await intruders(page)).toEqual([]);
    expect(await stored(page)).toEqual({ list: LIST });
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  };

  it("shows a list or says what is wrong, and does nothing", async () => {
    await open("/de/liste/");
    const fragments = await asInAddress(page, [...Object.values(WRITTEN), ...MUTATED, ""]);
    const links = fragments.map((fragment) => ({ fragment, expected: expectedFor(fragment) }));
    expect(await follow(page, links)).toEqual([]);
    await nothingHappened();
    // Not all of it was nonsense.
    const { cut, broken, partly, newer, messageHint } = ui.handed;
    const said = links.flatMap(({ expected }) => expected.sentences);
    expect(said).toEqual(expect.arrayContaining([cut, broken, partly, newer, messageHint]));
  });

  it("does so where it is what a visit begins with", async () => {
    const unclear: string[] = [];
    // Every third: a visit takes longer than a link within the page.
    for (const [name, fragment] of Object.entries(WRITTEN).filter((_, index) => index % 3 === 0)) {
      await page.goto("about:blank");
      await open(`/de/liste/#${fragment.replace(/[\uD800-\uDFFF]/g, "\uFFFD")}`);
      const arrived = await page.evaluate(() => location.hash);
      const wrong = await follow(page, [{ fragment: arrived, expected: expectedFor(arrived) }]);
      if (wrong.length > 0) unclear.push(name);
    }
    expect(unclear).toEqual([]);
    await nothingHappened();
  });

  it.each([
    ["markup", MARKUP],
    ["the end of a script", "</script><script>alert(1)</script>"],
    ["placeholders of the words", "{{note}} $t(app.name)"],
    ["letters that turn the direction", "\u202Egnp.exe"],
  ])("stays text when its note is handed on, and when it is taken over: %s", async (_, note) => {
    await open(`/de/liste/#${encodeList({ services: ["wohngeld"], note }, codes)}`);
    await page.getByRole("button", { name: ui.share.title, exact: true }).click();
    // The note of somebody else does not go on by itself.
    expect(await page.getByLabel(ui.share.note).inputValue()).toBe("");
    await page.getByLabel(ui.share.note).fill(note);
    const included = ui.share.includesNote.replace("{{note}}", () => note);
    await page.locator(".includes").getByText(included, { exact: true }).waitFor();
    await nothingHappened();
    await page.getByRole("button", { name: ui.handed.take }).click();
    await page.getByText(t("handed.taken", { count: 1 }), { exact: true }).waitFor();
    await page.getByRole("link", { name: ui.handed.own }).click();
    await page.getByText(ui.list.message, { exact: true }).first().waitFor();
    expect(await page.getByText(note, { exact: true }).count()).toBeGreaterThan(0);
    expect(await stored(page)).toMatchObject({ list: { messages: [note] } });
    expect(await intruders(page)).toEqual([]);
    expect(happened).toEqual([]);
  });

  it.each([
    ["/de/beratung/", ui.counsellors.title, ui.counsellors.builderTitle],
    ["/de/lebenslagen/wenig-geld/", texts.de.lifeEvents["wenig-geld"]?.title ?? "", ui.share.title],
  ])("does no harm on %s", async (path, title, sentence) => {
    await open(path);
    const expected = { title, sentences: [sentence] };
    const fragments = await asInAddress(page, [...Object.values(WRITTEN), ...MUTATED.slice(0, 100)]);
    expect(
      await follow(
        page,
        fragments.map((fragment) => ({ fragment, expected })),
      ),
    ).toEqual([]);
    await nothingHappened();
  });
});

import { render } from "preact";
import { pathOf } from "../../handover/addresses.ts";
import { decodeQuery } from "../../handover/search-fragment.ts";
import { readableAddress } from "../components/contact-link.tsx";
import { pageLink } from "../share/page-link.ts";
import { QrImage } from "../share/qr-image.tsx";
import { AppContext, type AppState, useApp } from "../state.ts";
import { useWords, type Words, WordsContext } from "../text.ts";

/**
 * Puts the imprint of paper behind the app, where nothing on the screen moves for it: where the page stands in the net,
 * in words and as a code, and the day. Only in print.
 */
export function showImprint(state: AppState, words: Words): void {
  unfoldOnPaper();
  render(
    <AppContext.Provider value={state}>
      <WordsContext.Provider value={words}>
        <PageImprint />
      </WordsContext.Provider>
    </AppContext.Provider>,
    document.body.appendChild(document.createElement("div")),
  );
}

function PageImprint() {
  const { t, date, locale } = useWords();
  const app = useApp();
  const { page, fragment, today } = app;
  // The code leads to what was looked for, and says so; answers it never holds.
  const query = page.value.kind === "index" ? decodeQuery(fragment.value) : "";
  // A list is printed as a sheet, which has a code of its own.
  if (page.value.kind === "list") return null;
  return (
    <div class="imprint print-only">
      <QrImage text={pageLink(app, locale.id, false)} label={t("share.qr")} />
      <p>
        <strong>{t("app.name")}</strong>
        <br />
        {`${t("paper.web")}: `}
        <bdi dir="ltr">{readableAddress(location.origin + pathOf(locale.id, page.value))}</bdi>
        <br />
        {t("paper.printed", { date: date(today.value) })}
        {query !== "" && <br />}
        {query !== "" && t("share.includesQuery", { query })}
      </p>
    </div>
  );
}

/** What is folded on the screen stands open on paper, also in browsers whose style sheets cannot say so. */
function unfoldOnPaper(): void {
  const folded = () => document.querySelectorAll<HTMLDetailsElement>("main details:not([open])");
  let opened: readonly HTMLDetailsElement[] = [];
  addEventListener("beforeprint", () => {
    opened = [...folded()];
    for (const details of opened) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of opened) details.open = false;
  });
}

import { signal } from "@preact/signals";
import { render } from "preact";
import type { Service } from "../../catalogue/content.ts";
import type { ListDraft } from "../share/draft.ts";
import { AppContext, type AppState, type Language } from "../state.ts";
import { createWords, WordsContext } from "../text.ts";
import { Sheet } from "./sheet.tsx";

interface PrintOrder {
  readonly app: AppState;
  readonly draft: ListDraft;
  readonly link: string;
  readonly withGerman: boolean;
}

const SHEET_ID = "sheet";

/**
 * Prints a list in the language of the person who gets it, whatever the language of this page.
 * The sheet stands beside the app until it is printed; the style sheet shows only one of the two on paper.
 * @throws where the language or the offices cannot be had
 */
export async function printList({ app, draft, link, withGerman }: PrintOrder): Promise<void> {
  const [language, german, region] = await Promise.all([
    languageOf(app, draft.locale),
    withGerman ? languageOf(app, "de") : undefined,
    draft.place ? app.actions.loadRegion() : undefined,
  ]);
  if (draft.place && !region) throw new Error("The table of offices cannot be had");
  const of = (content: Language["content"]) =>
    draft.services.flatMap((id): Service | [] => content.services.find((service) => service.id === id) ?? []);
  const state: AppState = { ...app, core: language.core, content: signal(language.content) };
  const root = document.getElementById(SHEET_ID) ?? document.body.appendChild(document.createElement("div"));
  root.id = SHEET_ID;
  document.body.classList.add("prints-sheet");
  render(
    <AppContext.Provider value={state}>
      <WordsContext.Provider value={createWords(language.core)}>
        <Sheet
          services={of(language.content)}
          german={german && of(german.content)}
          place={draft.place}
          note={draft.note.trim() || undefined}
          link={link}
        />
      </WordsContext.Provider>
    </AppContext.Provider>,
    root,
  );
  addEventListener("afterprint", takeSheetAway, { once: true });
  try {
    print();
  } catch (error) {
    takeSheetAway();
    throw error;
  }
}

function languageOf(app: AppState, locale: ListDraft["locale"]): Promise<Language> {
  const isHere = app.core.locale === locale && app.content.value.search !== undefined;
  return isHere ? Promise.resolve({ core: app.core, content: app.content.value }) : app.actions.loadLanguage(locale);
}

/** Takes the sheet away, so that the page itself is printed again. */
export function takeSheetAway(): void {
  const root = document.getElementById(SHEET_ID);
  document.body.classList.remove("prints-sheet");
  if (!root) return;
  render(null, root);
  root.remove();
}

import type { LocaleId } from "../../catalogue/locales.ts";
import { UNSURE } from "../../finder/answers.ts";
import { pathOf } from "../../handover/addresses.ts";
import { encodeAnswers } from "../../handover/answers-fragment.ts";
import { decodeQuery, encodeQuery } from "../../handover/search-fragment.ts";
import type { AppState } from "../state.ts";

/**
 * The link to the page that is shown, in a language. What the address holds is not taken over as it stands, but written
 * anew from what was understood of it.
 */
export function pageLink(
  { page, answers, fragment }: Pick<AppState, "page" | "answers" | "fragment">,
  locale: LocaleId,
  withAnswers: boolean,
): string {
  const { kind } = page.value;
  // "Weiß ich nicht" says nothing to anybody else.
  const said = Object.entries(answers.value.answers).filter(([, option]) => option !== UNSURE);
  const state =
    kind === "index"
      ? encodeQuery(decodeQuery(fragment.value))
      : kind === "life-event" && withAnswers
        ? encodeAnswers(Object.fromEntries(said))
        : "";
  return `${location.origin}${pathOf(locale, page.value)}${state === "" ? "" : `#${state}`}`;
}

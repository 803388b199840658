import { ICON_NAMES } from "../../catalogue/icons.ts";
import linkCodes from "../../catalogue/link-codes.json";
import { LOCALE_IDS } from "../../catalogue/locales.ts";
import type { RawContent } from "../content/read-content.ts";
import { checkDuplicates } from "./duplicates.ts";
import { checkLifeEvents } from "./life-events.ts";
import { checkLinkCodes } from "./link-codes.ts";
import { checkPersonalData } from "./personal-data.ts";
import { checkRecords } from "./records.ts";
import { checkRules } from "./rules.ts";
import { checkSearch } from "./search.ts";
import { checkTexts } from "./texts.ts";

/**
 * Everything that is wrong with the content, one line each: file, record, field, what, and what to do.
 * Empty means: it may be built.
 * @param today calendar day
 */
export function checkContent(content: RawContent, today: string): readonly string[] {
  // With a broken record the checks between records would only add noise.
  if (content.problems.length > 0) return content.problems;
  return [
    ...checkRecords(content, today),
    ...checkLifeEvents(content, ICON_NAMES),
    ...checkDuplicates(content),
    ...checkRules(content, today),
    ...checkLinkCodes(
      linkCodes,
      content.services.map(({ id }) => id),
    ),
    ...checkPersonalData(content),
    ...checkSearch(content),
    ...LOCALE_IDS.flatMap((locale) => checkTexts(content, locale)),
  ];
}

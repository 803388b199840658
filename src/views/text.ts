import i18next, { type TFunction } from "i18next";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Core, UiTexts } from "../catalogue/content.ts";
import { isGerman, LOCALES, type Locale } from "../catalogue/locales.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "ui";
    resources: { ui: UiTexts };
    returnNull: false;
  }
}

/** The words of one locale, and how it writes numbers and dates. */
export interface Words {
  readonly t: TFunction<"ui">;
  readonly locale: Locale;
  readonly german: boolean;
  /** Sum in euro: 1800 → "1.800 Euro". Digits are Latin in every locale, as on German letters. */
  euro(sum: number): string;
  /** `2026`, `2026-11` or `2026-11-21` in words. */
  date(date: string): string;
}

/** In Arabic "1,800" would read on a German letter as 1.8: a space parts the thousands and cannot be misread. */
const THIN_SPACE = "\u202f";

/** Builds the words of a locale; an instance of its own, so that prerendering can hold several at once. */
export function createWords(core: Pick<Core, "locale" | "ui">): Words {
  const locale = LOCALES[core.locale];
  const language = locale.tag.split("-")[0] ?? "de";
  const i18n = i18next.createInstance();
  void i18n.init({
    lng: language,
    fallbackLng: false,
    ns: ["ui"],
    defaultNS: "ui",
    resources: { [language]: { ui: core.ui } },
    interpolation: { escapeValue: false },
    initAsync: false,
    showSupportNotice: false,
  } as Parameters<typeof i18n.init>[0]);
  const t = i18n.getFixedT(null, "ui");
  const numbers = new Intl.NumberFormat(`${language}-u-nu-latn`, { maximumFractionDigits: 2 });
  const write = (sum: number) =>
    locale.dir === "rtl"
      ? numbers
          .formatToParts(sum)
          .map(({ type, value }) => (type === "group" ? THIN_SPACE : value))
          .join("")
      : numbers.format(sum);
  return {
    t,
    locale,
    german: isGerman(locale),
    euro: (sum) => t("euro", { amount: write(sum) }),
    date(date) {
      const [year = "", month, day] = date.split("-");
      if (!month) return year;
      const name = t(`months.${Number(month) as 1}`);
      return day ? t("date", { day: Number(day), month: name, year }) : t("monthYear", { month: name, year });
    },
  };
}

export const WordsContext = createContext<Words | undefined>(undefined);

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error("A component was rendered outside of WordsContext");
  return words;
}

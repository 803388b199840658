import type { Core } from "../../catalogue/content.ts";
import { LOCALES } from "../../catalogue/locales.ts";
import { createWords } from "../../views/text.ts";

/** The web app manifest of a locale: the installed app starts in the language it was installed in. */
export function manifestOf(core: Core): object {
  const { t } = createWords(core);
  const { tag, dir } = LOCALES[core.locale];
  return {
    id: "/",
    name: t("app.name"),
    short_name: t("app.short"),
    description: t("app.description"),
    lang: tag,
    dir,
    start_url: `/${core.locale}/`,
    scope: "/",
    display: "standalone",
    background_color: "#ffffff",
    theme_color: "#00456b",
    icons: [
      { src: "/icons/icon.svg", sizes: "any", type: "image/svg+xml" },
      { src: "/icons/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "/icons/icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "/icons/icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  };
}

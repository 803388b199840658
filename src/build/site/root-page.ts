import { LOCALE_IDS, LOCALES } from "../../catalogue/locales.ts";

/**
 * Chooses the language at `/`: the stored choice, then the browser's languages, then German.
 * Inline, so that nobody waits for it; the policy names its hash.
 */
export const ROOT_SCRIPT = `(function(){var known=${JSON.stringify(LOCALE_IDS)},chosen;try{chosen=localStorage.getItem("locale")}catch(e){}
if(known.indexOf(chosen)<0)chosen=(navigator.languages||[]).map(function(tag){return tag.toLowerCase().split("-")[0]}).filter(function(tag){return known.indexOf(tag)>=0})[0];
location.replace("/"+(chosen||"de")+"/")})()`;

/** The page at `/`: a plain list of languages for those without script. */
export function rootPage({ html, css }: { html: string; css: string }): string {
  const links = LOCALE_IDS.map((id) => {
    const { tag, dir, name } = LOCALES[id];
    return `<li><a class="tile" href="/${id}/" lang="${tag}" hreflang="${tag}" dir="${dir}">${name}</a></li>`;
  });
  return html
    .replace("$lang", "de")
    .replace("$dir", "ltr")
    .replace(/\s*<script type="module"[^>]*><\/script>/, "")
    .replace(/\s*<link rel="modulepreload"[^>]*>/g, "")
    .replace(
      "<!--head-->",
      `<title>Wegweiser Sachsen-Anhalt</title>\n    <meta name="description" content="Deutsch, Leichte Sprache, English, Українська, العربية">\n    <link rel="icon" href="/icons/icon.svg" type="image/svg+xml">\n    <script>${ROOT_SCRIPT}</script>\n    <style>${css}</style>`,
    )
    .replace(
      "<!--app-->",
      `<main id="inhalt"><h1>Wegweiser Sachsen-Anhalt</h1><nav aria-label="Sprache · Language · Мова · اللغة"><ul class="tiles">${links.join("")}</ul></nav></main>`,
    )
    .replace("<!--data-->", "");
}

import { LOCALE_IDS } from "../../catalogue/locales.ts";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";
import { Changing } from "./changing.tsx";
import { Icon } from "./icon.tsx";
import { Sentences } from "./sentences.tsx";

/** What is saved for use without a network, and the buttons to save more, with size and progress. */
export function OfflinePanel() {
  const { t, locale } = useWords();
  const { packs, offline, actions } = useApp();
  const { possible, saved, progress, outcome } = offline.value;
  const size = (ids: readonly string[]) =>
    t("offline.size", {
      kilobytes: Math.ceil(
        packs.filter((pack) => ids.includes(pack.locale)).reduce((sum, { bytes }) => sum + bytes, 0) / 1000,
      ),
    });
  const missing = LOCALE_IDS.filter((id) => !saved.includes(id));
  const isSaved = saved.includes(locale.id);
  return (
    <section class="panel needs-script" aria-labelledby="h-offline">
      <h2 id="h-offline">{t("offline.title")}</h2>
      <p>
        <Sentences text={t("offline.text")} />
      </p>
      <p role="status">
        {progress && <Changing>{t("offline.progress", progress)}</Changing>}
        {!progress && outcome && <Changing>{t(`offline.${outcome}`)}</Changing>}
        {!progress && !outcome && (
          <Changing>
            {!possible
              ? t("offline.impossible")
              : isSaved
                ? t("offline.saved", { size: size([locale.id]) })
                : t("offline.notSaved")}
          </Changing>
        )}
      </p>
      {progress && <progress value={progress.done} max={progress.total} aria-label={t("offline.title")} />}
      {possible && !progress && (
        <p class="row">
          {!isSaved && (
            <button type="button" class="button" onClick={() => actions.saveForOffline([locale.id])}>
              <Icon name="download" />
              <Changing>{t("offline.save", { size: size([locale.id]) })}</Changing>
            </button>
          )}
          {missing.length > 0 && (
            <button type="button" class="button" onClick={() => actions.saveForOffline(missing)}>
              <Icon name="download" />
              <Changing>{t("offline.saveAll", { size: size(missing) })}</Changing>
            </button>
          )}
        </p>
      )}
    </section>
  );
}

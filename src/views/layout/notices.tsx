import { pathOf } from "../../handover/addresses.ts";
import { Icon } from "../components/icon.tsx";
import { Sentences } from "../components/sentences.tsx";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";

/** What the app has to say about itself: no network, a new version. Calm, and never over the page. */
export function Notices() {
  const { t } = useWords();
  const { online, updateReady, actions } = useApp();
  return (
    <div class="notices" role="status">
      {!online.value && (
        <p class="notice">
          <Icon name="offline" />
          <span>
            <Sentences text={t("notice.offline")} />
          </span>
        </p>
      )}
      {updateReady.value && (
        <div class="notice">
          <Icon name="update" />
          <span>{t("notice.update")}</span>
          <button type="button" class="button" onClick={actions.applyUpdate}>
            {t("notice.updateNow")}
          </button>
          <button type="button" class="button-plain" onClick={actions.postponeUpdate}>
            {t("notice.updateLater")}
          </button>
        </div>
      )}
    </div>
  );
}

/** Who wrote the texts of this page, where no person has read them (EU AI Act Art. 50(4)). */
export function OriginNotice() {
  const { t, locale } = useWords();
  const { page, content, core, fragment } = useApp();
  const origins = [
    core.origin,
    ...[...content.value.services, ...content.value.summaries].map(({ text }) => text.origin),
  ];
  const isSimple = locale.id === "de-simple";
  if (!origins.includes("machine") && !isSimple) return null;
  return (
    <aside class="origin" aria-label={t("notice.label")}>
      <p>
        {isSimple && <strong>{`${t("notice.simpleDraft")} `}</strong>}
        {origins.includes("machine") && <Sentences text={t("notice.machine")} />}{" "}
        {locale.id !== "de" && (
          <a href={pathOf("de", page.value) + fragment.value} hreflang="de">
            {t("notice.germanOriginal")}
          </a>
        )}
      </p>
    </aside>
  );
}

import { useEffect, useState } from "preact/hooks";
import { Icon } from "../components/icon.tsx";
import { Sentences } from "../components/sentences.tsx";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";
import { useKept } from "../use-kept.ts";

/** Everything that the app keeps of a person on this device, and one tap that forgets it. */
export function OnThisDevice({ onClear }: { onClear: () => void }) {
  const { t } = useWords();
  const { list, templates, place, actions } = useApp();
  const kept = useKept();
  const [isCleared, setCleared] = useState(false);
  useEffect(() => void kept.loadTemplates().catch(() => undefined), []);
  const own = list.value?.value;
  const lines = [
    own && own.items.length > 0 && t("device.list", { count: own.items.length }),
    own?.messages && t("list.message"),
    own && Object.keys(own.dates).length > 0 && t("device.dates"),
    templates.value &&
      templates.value.value.length > 0 &&
      t("device.templates", { count: templates.value.value.length }),
    place.value && t("device.place", { place: place.value.name }),
  ].filter((line) => typeof line === "string");
  const clear = async () => {
    const isGone = await actions
      .kept()
      .then(({ forgetEverything }) => forgetEverything())
      .catch(() => false);
    setCleared(isGone);
    if (isGone) onClear();
  };
  return (
    <section class="panel" aria-labelledby="h-device">
      <h2 id="h-device">{t("device.title")}</h2>
      <ul class="plain-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        <li>{lines.length === 0 ? t("device.nothing") : t("device.language")}</li>
      </ul>
      {lines.length > 0 && (
        <p class="hint">
          <Sentences text={t("list.seenByOthers")} />
        </p>
      )}
      <button type="button" class="button-plain" onClick={() => void clear()}>
        <Icon name="trash" />
        {t("device.clear")}
      </button>
      <p role="status">{isCleared && t("device.cleared")}</p>
    </section>
  );
}

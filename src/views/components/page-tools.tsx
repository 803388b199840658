import { useState } from "preact/hooks";
import { useWords } from "../text.ts";
import { Icon } from "./icon.tsx";
import { useChunk } from "./use-chunk.ts";

/** What can be done with every page: hand it over, print it. What hands over is loaded when somebody wants it. */
export function PageTools() {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const Panel = useChunk(() => import("../share/share-panel.tsx").then(({ SharePanel }) => SharePanel), isOpen);
  return (
    <div class="page-tools needs-script">
      <p class="row">
        <button type="button" class="button-plain" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <Icon name="share" />
          {t("share.title")}
        </button>
        <button type="button" class="button-plain" onClick={() => print()}>
          <Icon name="print" />
          {t("share.print")}
        </button>
      </p>
      {isOpen && Panel === "failed" && <p class="warning">{t("share.failed")}</p>}
      {isOpen && Panel && Panel !== "failed" && <Panel />}
    </div>
  );
}

import { Section } from "../components/section.tsx";
import { Sentences } from "../components/sentences.tsx";
import { useChunk } from "../components/use-chunk.ts";
import { useWords } from "../text.ts";

/** For those who put lists together for others: how it works in one minute, and the list builder with its templates. */
export function CounsellorsPage() {
  const { t } = useWords();
  const Desk = useChunk(() => import("../share/counsellors-desk.tsx").then((chunk) => chunk.CounsellorsDesk));
  return (
    <>
      <h1 tabIndex={-1}>{t("counsellors.title")}</h1>
      <p class="lead">
        <Sentences text={t("counsellors.intro")} />
      </p>
      <Section id="how" icon="steps" title={t("counsellors.howTitle")}>
        <ol class="steps">
          {(["how1", "how2", "how3", "how4"] as const).map((step) => (
            <li key={step}>
              <Sentences text={t(`counsellors.${step}`)} />
            </li>
          ))}
        </ol>
      </Section>
      <p class="no-script">
        <Sentences text={t("list.noScript")} />
      </p>
      <div class="needs-script">
        {Desk === "failed" ? <p class="warning">{t("share.failed")}</p> : Desk && <Desk />}
      </div>
      <Section id="privacy" icon="shield" title={t("counsellors.privacyTitle")}>
        <p>
          <Sentences text={t("counsellors.privacy")} />
        </p>
      </Section>
    </>
  );
}

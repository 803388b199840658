import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Service } from "../../catalogue/content.ts";
import { pathOf } from "../../handover/addresses.ts";
import { MAX_SERVICES } from "../../handover/list-fragment.ts";
import { useAuthorityNumber } from "../components/authority-number.tsx";
import { readableAddress } from "../components/contact-link.tsx";
import { German } from "../components/german.tsx";
import { Sentences } from "../components/sentences.tsx";
import { QrImage } from "../share/qr-image.tsx";
import type { ChosenPlace } from "../state.ts";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";
import { fitToPages } from "./fit-to-pages.ts";
import { GermanColumn } from "./german-column.tsx";
import { SheetService } from "./sheet-service.tsx";
import "../styles/sheet.css";

export interface SheetProps {
  readonly services: readonly Service[];
  readonly place?: ChosenPlace | undefined;
  readonly note?: string | undefined;
  /** What the QR code opens. */
  readonly link: string;
  /** The same services in German, to stand beside. */
  readonly german?: readonly Service[] | undefined;
  /** What else stands at a service, on a person's own paper. */
  readonly besides?: (id: string) => ComponentChildren;
}

/** A list on paper: four services to a page of A4, with what is needed there and then. Only in print. */
export function Sheet({ services, place, note, link, german, besides }: SheetProps) {
  const { t, date, locale } = useWords();
  const { core, today, region } = useApp();
  const sheet = useRef<HTMLDivElement>(null);
  const isMachine = [core.origin, ...services.map(({ text }) => text.origin)].includes("machine");
  const authority = useAuthorityNumber();
  const ids = services.map(({ id }) => id).join();
  useLayoutEffect(() => {
    const fitNow = () => {
      if (sheet.current) fitToPages(sheet.current, services.length);
    };
    fitNow();
    // What was written since, and type that was loaded since, count as well.
    addEventListener("beforeprint", fitNow);
    return () => removeEventListener("beforeprint", fitNow);
  }, [ids, place, note, german !== undefined, region.value]);
  return (
    <div ref={sheet} class="sheet print-only" lang={locale.tag} dir={locale.dir}>
      <header class="sheet-head">
        <div>
          <p class="sheet-title">{t("paper.title")}</p>
          <p>
            {`${t("app.name")}. ${t("paper.printed", { date: date(today.value) })}.`}
            {place && ` ${t("share.placeChosen", { place: "" })}`}
            {place && <German>{place.gemeinde}</German>}
          </p>
          {note && (
            <p class="sheet-note">
              <strong>{`${t("paper.message")}: `}</strong>
              <bdi>{note}</bdi>
            </p>
          )}
          <p class="sheet-promise">
            <Sentences text={t("lifeEvent.noPromise")} />{" "}
            {locale.id === "de-simple" && <strong>{t("notice.simpleDraft")}</strong>}{" "}
            {isMachine && <Sentences text={t("notice.machine")} />}
          </p>
          <p class="sheet-link">
            {`${t("paper.web")}: `}
            <bdi dir="ltr">{readableAddress(location.origin + pathOf(locale.id, { kind: "start" }))}</bdi>
            {authority && ` · ${t("channel.call")}: `}
            {authority && <bdi dir="ltr">{authority}</bdi>}
          </p>
          {services.length > MAX_SERVICES && <p>{t("share.tooMany", { max: MAX_SERVICES })}</p>}
          <p class="sheet-more">{t("paper.more")}</p>
        </div>
        <QrImage text={link} label={t("share.qr")} />
      </header>
      {services.map((service) => {
        const beside = german?.find(({ id }) => id === service.id);
        return (
          <section key={service.id} class={beside ? "sheet-service sheet-both" : "sheet-service"}>
            <SheetService service={service} place={place}>
              {besides?.(service.id)}
            </SheetService>
            {beside && <GermanColumn service={beside} />}
          </section>
        );
      })}
    </div>
  );
}

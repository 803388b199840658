import { pathOf } from "../../handover/addresses.ts";
import { readableAddress } from "../components/contact-link.tsx";
import { QrImage } from "../share/qr-image.tsx";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";

/** At the end of a printed page: where it stands in the net, in words and as a code, and the day. Only in print. */
export function PageImprint() {
  const { t, date, locale } = useWords();
  const { page, fragment, today } = useApp();
  const path = pathOf(locale.id, page.value);
  const address = `${location.origin}${path}`;
  return (
    <div class="imprint print-only">
      <QrImage text={address + fragment.value} label={t("share.qr")} />
      <p>
        <strong>{t("app.name")}</strong>
        <br />
        {`${t("paper.web")}: `}
        <bdi dir="ltr">{readableAddress(address)}</bdi>
        <br />
        {t("paper.printed", { date: date(today.value) })}
      </p>
    </div>
  );
}

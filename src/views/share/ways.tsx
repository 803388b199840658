import { useEffect, useRef, useState } from "preact/hooks";
import { readableAddress } from "../components/contact-link.tsx";
import { Icon } from "../components/icon.tsx";
import { useWords } from "../text.ts";
import { QrImage } from "./qr-image.tsx";

interface WaysProps {
  readonly link: string;
  /** Prints what the link opens; where it is not given, the page itself is printed. */
  readonly onPrint?: () => void;
}

/** The finished link as text, and every way to hand it over. Messages name no service: a locked screen shows them. */
export function Ways({ link, onPrint = () => print() }: WaysProps) {
  const { t } = useWords();
  const text = useRef<HTMLElement>(null);
  const [copied, setCopied] = useState<"yes" | "no">();
  useEffect(() => setCopied(undefined), [link]);
  const message = encodeURIComponent(`${t("app.name")}: ${link}`);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setCopied("yes");
    } catch {
      if (text.current) getSelection()?.selectAllChildren(text.current);
      setCopied("no");
    }
  };
  return (
    <>
      <h3>{t("share.link")}</h3>
      <p class="share-link">
        <bdi ref={text} dir="ltr" translate={false}>
          {link}
        </bdi>
      </p>
      <div class="row ways">
        {"share" in navigator && (
          <button
            type="button"
            class="button"
            onClick={() => void navigator.share({ title: t("app.name"), url: link }).catch(() => undefined)}
          >
            <Icon name="share" />
            {t("share.native")}
          </button>
        )}
        <button type="button" class="button" onClick={() => void copy()}>
          <Icon name="copy" />
          {t("share.copy")}
        </button>
        <button type="button" class="button print-way" onClick={onPrint}>
          <Icon name="print" />
          {t("share.print")}
        </button>
        <a class="button-plain" href={`sms:?&body=${message}`}>
          <Icon name="phone" />
          {t("share.sms")}
        </a>
        <a class="button-plain" href={`mailto:?subject=${encodeURIComponent(t("app.name"))}&body=${message}`}>
          <Icon name="email" />
          {t("share.email")}
        </a>
        <a class="button-plain" href={link} target="_blank" rel="noreferrer">
          <Icon name="arrow" />
          {t("share.open")}
        </a>
      </div>
      <p role="status">
        {copied === "yes" && t("share.copied")}
        {copied === "no" && t("share.notCopied")}
      </p>
      <figure class="qr-figure">
        <QrImage text={link} label={t("share.qr")} />
        <figcaption>
          {t("share.qr")}
          <br />
          <bdi dir="ltr" translate={false}>
            {readableAddress(link).split("#")[0]}
          </bdi>
        </figcaption>
      </figure>
    </>
  );
}

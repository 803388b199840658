import { useWords } from "../text.ts";
import { Icon } from "./icon.tsx";

/** The address of a call: "0391 540 0" → `tel:+493915400`; short numbers stay as they are. */
export function telephoneAddress(number: string): string {
  const digits = number.replace(/\D/g, "");
  return digits.startsWith("0") ? `tel:+49${digits.slice(1)}` : `tel:${digits}`;
}

export function PhoneLink({ number, label, button = false }: { number: string; label?: string; button?: boolean }) {
  return (
    <a class={button ? "button button-call" : "contact"} href={telephoneAddress(number)}>
      <Icon name="phone" />
      <span>
        {label ? `${label} ` : null}
        <bdi dir="ltr" class="number" translate={false}>
          {number}
        </bdi>
      </span>
    </a>
  );
}

export function EmailLink({ address }: { address: string }) {
  return (
    <a class="contact" href={`mailto:${address}`}>
      <Icon name="email" />
      <bdi dir="ltr" translate={false}>
        {address}
      </bdi>
    </a>
  );
}

/** A link to another site says so, in words for screen readers and with an icon. It hands over no referrer. */
export function ExternalLink({ url, label, button = false }: { url: string; label: string; button?: boolean }) {
  const { t } = useWords();
  return (
    <a class={button ? "button" : "contact"} href={url} rel="noreferrer external">
      <Icon name="external" />
      <span>
        {label}
        <span class="visually-hidden">{` (${t("channel.external")})`}</span>
      </span>
    </a>
  );
}

/** The web address as far as it can be read at a glance: the site alone, where the rest is for machines. */
export function shortAddress(url: string): string {
  const readable = readableAddress(url);
  return readable.length > 40 || readable.includes("?") ? (readable.split("/")[0] ?? readable) : readable;
}

/** The web address in readable words: no scheme, no last slash. */
export function readableAddress(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
}

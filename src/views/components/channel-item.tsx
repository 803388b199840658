import type { Channel } from "../../catalogue/schema/service.ts";
import { useWords } from "../text.ts";
import { EmailLink, ExternalLink, PhoneLink } from "./contact-link.tsx";
import { HoursText } from "./hours.tsx";

/** One way to reach a service, with its hours, cost and languages. */
export function ChannelItem({ channel, label, main = false }: { channel: Channel; label: string; main?: boolean }) {
  const { t } = useWords();
  return (
    <li class={main ? "channel channel-main" : "channel"}>
      <p class="channel-label">{label}</p>
      <ChannelLink channel={channel} main={main} />
      <ul class="facts">
        {channel.hours && (
          <li>
            {`${t("channel.hours")}: `}
            <HoursText hours={channel.hours} />
          </li>
        )}
        {channel.cost && <li>{t(`channel.cost.${channel.cost}`)}</li>}
        {channel.languages && channel.languages.length > 0 && (
          <li>
            {`${t("channel.languages")}: ${channel.languages.map((tag) => t(`language.${tag as "de"}`)).join(", ")}`}
          </li>
        )}
      </ul>
    </li>
  );
}

function ChannelLink({ channel, main }: { channel: Channel; main: boolean }) {
  const { t } = useWords();
  switch (channel.type) {
    case "phone":
      return <PhoneLink number={channel.number} label={t("channel.call")} button={main} />;
    case "email":
      return <EmailLink address={channel.address} />;
    case "chat":
      return <ExternalLink url={channel.url} label={t("channel.chat")} button={main} />;
    case "app":
      return <ExternalLink url={channel.url} label={t("channel.app")} button={main} />;
    case "online":
      return <ExternalLink url={channel.url} label={t("channel.open")} button={main} />;
  }
}

import type { ServiceChannel } from "../../catalogue/content.ts";
import { isFresh } from "../../finder/freshness.ts";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";
import { EmailLink, ExternalLink, PhoneLink } from "./contact-link.tsx";
import { HoursText } from "./hours.tsx";

interface ChannelItemProps {
  readonly channel: ServiceChannel;
  readonly label: string;
  /** The one to take. */
  readonly main?: boolean;
}

/** One way to reach a service, with its hours, cost and languages. */
export function ChannelItem({ channel, label, main = false }: ChannelItemProps) {
  const { t } = useWords();
  const { today } = useApp();
  return (
    <li class="channel">
      <ChannelLink channel={channel} label={label} main={main} />
      <ul class="facts">
        {channel.hours && isFresh(channel.asOf, today.value) && (
          <li>
            {`${t("channel.hours")}: `}
            <HoursText hours={channel.hours} />
          </li>
        )}
        {channel.cost && <li>{t(`channel.cost.${channel.cost}`)}</li>}
        {channel.languages && channel.languages.length > 0 && (
          <li>
            {`${t("channel.languages")}: ${channel.languages.map((tag) => t(`language.${tag as "de"}`)).join(t("hours.separator"))}`}
          </li>
        )}
      </ul>
    </li>
  );
}

/** The label is the link, so that each link says where it leads; a number and an address stand below theirs. */
function ChannelLink({ channel, label, main }: Required<ChannelItemProps>) {
  const { t } = useWords();
  if (channel.type !== "phone" && channel.type !== "email")
    return <ExternalLink url={channel.url} label={label} button={main} />;
  return (
    <>
      <p class="channel-label">{label}</p>
      {channel.type === "phone" ? (
        <PhoneLink number={channel.number} label={t("channel.call")} button={main} />
      ) : (
        <EmailLink address={channel.address} />
      )}
    </>
  );
}

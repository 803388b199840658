import type { Service } from "../../catalogue/content.ts";
import { shownChannels } from "../../finder/freshness.ts";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";
import { ChannelItem } from "./channel-item.tsx";
import { MaybeGerman } from "./german.tsx";
import { Section } from "./section.tsx";
import { Sentences } from "./sentences.tsx";

/** The ways to reach a service that may be shown today; says so where a number is not among them. */
export function ServiceContact({ service }: { service: Service }) {
  const { t } = useWords();
  const { today } = useApp();
  const shown = shownChannels(service.channels, today.value);
  const isPhone = ({ type }: { type: string }) => type === "phone";
  if (service.channels.length === 0) return null;
  return (
    <Section id="contact" icon="phone" title={t("service.contact")}>
      <MaybeGerman fallback={service.german.includes("channels")}>
        <ul class="channels">
          {shown.map((channel, index) => (
            <ChannelItem
              key={channel.id}
              channel={channel}
              label={service.text.channels[channel.id] ?? ""}
              main={index === 0}
            />
          ))}
        </ul>
      </MaybeGerman>
      {service.channels.some(isPhone) && !shown.some(isPhone) && (
        <p class="note">
          <Sentences text={t("service.hiddenContact")} />
        </p>
      )}
    </Section>
  );
}

import type { ComponentChildren } from "preact";
import type { ServiceSummary } from "../../catalogue/content.ts";
import { shownChannels } from "../../finder/freshness.ts";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";
import { PhoneLink } from "./contact-link.tsx";
import { GermanTerm, MaybeGerman, MaybeGermanWords } from "./german.tsx";
import { Icon } from "./icon.tsx";
import { KeepButton } from "./keep-button.tsx";
import { Link } from "./link.tsx";
import { Sentences } from "./sentences.tsx";

/** A service in a list: what it is, why it stands here (`children`), the next step; the number where one can call. */
export function ServiceCard({ service, children }: { service: ServiceSummary; children?: ComponentChildren }) {
  const { t } = useWords();
  const { today } = useApp();
  const first = shownChannels(service.channels, today.value)[0];
  return (
    <article class="card">
      <h4 class="card-title">
        <Link to={{ kind: "service", id: service.id }}>
          <MaybeGermanWords fallback={service.german.includes("title")}>{service.text.title}</MaybeGermanWords>
        </Link>
        <GermanTerm name={service.name} shown={service.text.title} />
      </h4>
      <MaybeGerman fallback={service.german.includes("summary")}>
        <p>
          <Sentences text={service.text.summary} />
        </p>
      </MaybeGerman>
      {children}
      <p class="card-next">
        <Icon name="arrow" />
        <span>
          <span class="visually-hidden">{`${t("service.next")}: `}</span>
          <MaybeGermanWords fallback={service.german.includes("nextStep")}>
            <Sentences text={service.text.nextStep} />
          </MaybeGermanWords>
        </span>
      </p>
      {first?.type === "phone" && (
        <div class="card-number">
          {/* Whose number it is: the next step may name somebody else. */}
          <p class="channel-label">
            <MaybeGermanWords fallback={service.german.includes("channels")}>
              {service.text.channels[first.id]}
            </MaybeGermanWords>
          </p>
          <PhoneLink number={first.number} label={t("channel.call")} />
        </div>
      )}
      <KeepButton id={service.id} title={service.text.title} />
    </article>
  );
}

import type { Service } from "../../catalogue/content.ts";
import { shownChannels } from "../../finder/freshness.ts";
import { ChannelItem } from "../components/channel-item.tsx";
import { GermanTerm, MaybeGerman, MaybeGermanWords } from "../components/german.tsx";
import { Link } from "../components/link.tsx";
import { ResponsibleOffices } from "../components/responsible-offices.tsx";
import { Sentences } from "../components/sentences.tsx";
import { type ChosenPlace, useApp } from "../state.ts";
import { useWords } from "../text.ts";

interface ListedServiceProps {
  readonly service: Service;
  /** The place that a handed-over list names; else the person's own. */
  readonly place?: ChosenPlace | undefined;
}

/** A service on a list: name, next step, deadlines, the first way to reach it, the office at the place. */
export function ListedService({ service, place }: ListedServiceProps) {
  const { t } = useWords();
  const app = useApp();
  const { text, german } = service;
  const shown = shownChannels(service.channels, app.today.value);
  // The way to take, and a number to call where that is another.
  const channels = [...new Set([shown[0], shown.find(({ type }) => type === "phone")])].flatMap((one) => one ?? []);
  const { deadlines = [] } = text;
  return (
    <>
      <h3 class="card-title">
        <Link to={{ kind: "service", id: service.id }}>
          <MaybeGermanWords fallback={german.includes("title")}>{text.title}</MaybeGermanWords>
        </Link>
        <GermanTerm name={service.name} shown={text.title} />
      </h3>
      <MaybeGerman fallback={german.includes("nextStep")}>
        <p>
          <strong>{`${t("service.next")}:`}</strong> <Sentences text={text.nextStep} />
        </p>
      </MaybeGerman>
      {deadlines.length > 0 && (
        <MaybeGerman fallback={german.includes("deadlines")}>
          <p class="channel-label">{t("service.deadlines")}</p>
          <ul class="plain-list">
            {deadlines.map((deadline) => (
              <li key={deadline}>
                <Sentences text={deadline} />
              </li>
            ))}
          </ul>
        </MaybeGerman>
      )}
      {channels.length > 0 && (
        <ul class="channels">
          {channels.map((channel) => (
            <ChannelItem key={channel.id} channel={channel} label={text.channels[channel.id] ?? ""} />
          ))}
        </ul>
      )}
      <Offices service={service} place={place ?? app.place.value} />
    </>
  );
}

function Offices({ service, place }: { service: Service; place: ChosenPlace | undefined }) {
  const { t } = useWords();
  const { region } = useApp();
  if (!service.offices || !place || typeof region.value !== "object") return null;
  return (
    <details open>
      <summary>{t("office.title", { place: place.name })}</summary>
      <ResponsibleOffices place={place} region={region.value} types={service.offices} />
    </details>
  );
}

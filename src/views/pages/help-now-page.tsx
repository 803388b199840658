import type { ServiceSummary } from "../../catalogue/content.ts";
import { shownChannels } from "../../finder/freshness.ts";
import { PhoneLink } from "../components/contact-link.tsx";
import { MaybeGerman, MaybeGermanWords } from "../components/german.tsx";
import { HoursText } from "../components/hours.tsx";
import { Link } from "../components/link.tsx";
import { Sentences } from "../components/sentences.tsx";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";

/** Emergency and crisis numbers: the number first, then what it is for. */
export function HelpNowPage() {
  const { t } = useWords();
  const { content } = useApp();
  const services = content.value.summaries
    .filter((service) => service.helpNow !== undefined)
    .sort((a, b) => (a.helpNow ?? 0) - (b.helpNow ?? 0));
  return (
    <>
      <h1 tabIndex={-1}>{t("helpNow.title")}</h1>
      <p class="lead urgent">
        <Sentences text={t("helpNow.intro")} />
      </p>
      <h2 class="visually-hidden">{t("helpNow.numbers")}</h2>
      <ul class="cards">
        {services.map((service) => (
          <li key={service.id}>
            <HelpCard service={service} />
          </li>
        ))}
      </ul>
    </>
  );
}

function HelpCard({ service }: { service: ServiceSummary }) {
  const { t } = useWords();
  const { today } = useApp();
  const phones = shownChannels(service.channels, today.value).filter((channel) => channel.type === "phone");
  return (
    <article class="card">
      <h3 class="card-title">
        <Link to={{ kind: "service", id: service.id }}>
          <MaybeGermanWords fallback={service.german.includes("title")}>{service.text.title}</MaybeGermanWords>
        </Link>
      </h3>
      {phones.map((phone) => (
        <div key={phone.id} class="help-number">
          <p class="channel-label">{service.text.channels[phone.id]}</p>
          <PhoneLink number={phone.number} label={t("channel.call")} button />
          <div class="hint">
            {phone.hours && <HoursText hours={phone.hours} />}
            {phone.cost && <p>{t(`channel.cost.${phone.cost}`)}</p>}
          </div>
        </div>
      ))}
      <MaybeGerman fallback={service.german.includes("summary")}>
        <p>
          <Sentences text={service.text.summary} />
        </p>
      </MaybeGerman>
      {phones.length === 0 && (
        <p class="note">
          <Sentences text={t("service.hiddenContact")} />
        </p>
      )}
    </article>
  );
}

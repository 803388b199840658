import type { ShownOffice } from "../../finder/offices.ts";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";
import { EmailLink, ExternalLink, PhoneLink, shortAddress } from "./contact-link.tsx";
import { German, GermanTerm } from "./german.tsx";
import { HoursText } from "./hours.tsx";
import { Icon } from "./icon.tsx";
import { MapLinks } from "./map-links.tsx";

/** An office with what is known of it today, and how old that is. */
export function OfficeCard({ shown }: { shown: ShownOffice }) {
  const { t, date } = useWords();
  const { content } = useApp();
  const { glossary, germanGlossary } = content.value;
  const { office, fields, asOf } = shown;
  const type = glossary.offices[office.type];
  return (
    <article class="office">
      <h4 class="office-name">
        <German>{office.name}</German>
      </h4>
      {type && (
        <p class="hint">
          {type.name}
          <GermanTerm name={germanGlossary.offices[office.type]?.name} shown={type.name} />
          {`: ${type.what}`}
        </p>
      )}
      {(fields.street || fields.town) && (
        <address class="address">
          <Icon name="place" />
          <span>
            {fields.street && (
              <span class="address-line">
                <German>{fields.street.value}</German>
              </span>
            )}
            <span class="address-line">
              <German>{[fields.postcode?.value, fields.town?.value].filter(Boolean).join(" ")}</German>
            </span>
          </span>
        </address>
      )}
      {fields.street && (
        <MapLinks
          address={`${fields.street.value}, ${[fields.postcode?.value, fields.town?.value].filter(Boolean).join(" ")}`}
        />
      )}
      {fields.phone ? (
        <PhoneLink number={fields.phone.value} label={t("channel.call")} button />
      ) : (
        <p class="note">{t("office.phoneUnknown")}</p>
      )}
      {fields.email && <EmailLink address={fields.email.value} />}
      {fields.url && <ExternalLink url={fields.url.value} label={shortAddress(fields.url.value)} />}
      {fields.hours && (
        <div class="office-hours">
          {`${t("office.hours")}: `}
          <HoursText hours={fields.hours.value} />
          <p class="hint">{t("hours.holidays")}</p>
        </div>
      )}
      {fields.offers?.map((offer) => (
        <OfferNote key={offer.value} service={offer.value} asOf={offer.asOf} />
      ))}
      {asOf && <p class="hint">{t("office.asOf", { date: date(asOf) })}</p>}
    </article>
  );
}

/** That the office takes part in a service, on the pages that know the service's name. */
function OfferNote({ service, asOf }: { service: string; asOf: string | null }) {
  const { t, date } = useWords();
  const { services, summaries } = useApp().content.value;
  const name = [...services, ...summaries].find(({ id }) => id === service)?.name;
  return name && asOf ? <p>{t("office.offers", { service: name, date: date(asOf) })}</p> : null;
}

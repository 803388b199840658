import type { ComponentChildren } from "preact";
import type { Service } from "../../catalogue/content.ts";
import { fillAmounts } from "../../finder/amounts.ts";
import { shownChannels } from "../../finder/freshness.ts";
import { pathOf } from "../../handover/addresses.ts";
import { readableAddress } from "../components/contact-link.tsx";
import { DocumentName } from "../components/document-name.tsx";
import { GermanTerm, MaybeGermanWords } from "../components/german.tsx";
import { HoursText } from "../components/hours.tsx";
import { Sentences } from "../components/sentences.tsx";
import { type ChosenPlace, useApp } from "../state.ts";
import { useWords } from "../text.ts";
import { SheetOffices } from "./sheet-offices.tsx";

interface SheetServiceProps {
  readonly service: Service;
  readonly place: ChosenPlace | undefined;
  /** What the person entered, on their own paper. */
  readonly children?: ComponentChildren;
}

/** One service on a sheet: on one side what to do, on the other whom to ask and what to bring. */
export function SheetService({ service, place, children }: SheetServiceProps) {
  const { t, date, euro, locale } = useWords();
  const { today } = useApp();
  const { text, german } = service;
  const steps = text.steps.flatMap((step) => fillAmounts(step, service.amounts, today.value, euro) ?? []);
  const address = location.origin + pathOf(locale.id, { kind: "service", id: service.id });
  return (
    <article class="sheet-own">
      <div class="sheet-line">
        <h2 class="sheet-name">
          <MaybeGermanWords fallback={german.includes("title")}>{text.title}</MaybeGermanWords>
          <GermanTerm name={service.name} shown={text.title} />
        </h2>
        <p class="sheet-small">
          <bdi dir="ltr">{readableAddress(address)}</bdi>
          {` · ${t("service.checked", { date: date(service.checkedOn) })}`}
        </p>
      </div>
      <div class="sheet-columns">
        <p>
          <strong>
            <MaybeGermanWords fallback={german.includes("nextStep")}>
              <Sentences text={text.nextStep} />
            </MaybeGermanWords>
          </strong>
        </p>
        {children}
        <SheetChannels service={service} />
        {place && service.offices && <SheetOffices types={service.offices} place={place} />}
        <Lines title={t("service.deadlines")} lines={text.deadlines ?? []} />
        <Lines title={t("paper.steps")} lines={steps} ordered />
        <SheetDocuments ids={service.documents ?? []} />
      </div>
    </article>
  );
}

function Lines({ title, lines, ordered = false }: { title: string; lines: readonly string[]; ordered?: boolean }) {
  if (lines.length === 0) return null;
  const List = ordered ? "ol" : "ul";
  return (
    <div class={ordered ? "sheet-steps" : undefined}>
      <p class="sheet-label">{title}</p>
      <List>
        {lines.map((line) => (
          <li key={line}>
            <Sentences text={line} />
          </li>
        ))}
      </List>
    </div>
  );
}

/** Number and web address: what can be used from paper. */
function SheetChannels({ service }: { service: Service }) {
  const { today } = useApp();
  const shown = shownChannels(service.channels, today.value);
  const phones = shown.filter(({ type }) => type === "phone").slice(0, 2);
  const webs = shown.filter(({ type }) => type !== "phone").slice(0, 1);
  return (
    <>
      {[...phones, ...webs].map((channel) => (
        <div key={channel.id} class="sheet-channel">
          <MaybeGermanWords fallback={service.german.includes("channels")}>
            {service.text.channels[channel.id]}
          </MaybeGermanWords>
          {": "}
          <strong>
            <bdi dir="ltr" class={channel.type === "phone" ? "number" : "web"}>
              {channel.type === "phone"
                ? channel.number
                : channel.type === "email"
                  ? channel.address
                  : readableAddress(channel.url)}
            </bdi>
          </strong>
          {channel.hours && (
            <>
              {" "}
              <HoursText hours={channel.hours} />
            </>
          )}
        </div>
      ))}
    </>
  );
}

function SheetDocuments({ ids }: { ids: readonly string[] }) {
  const { t } = useWords();
  if (ids.length === 0) return null;
  return (
    <>
      <p class="sheet-label">{t("service.documents")}</p>
      <ul class="boxes">
        {ids.map((id) => (
          <li key={id}>
            <DocumentName id={id} />
          </li>
        ))}
      </ul>
    </>
  );
}

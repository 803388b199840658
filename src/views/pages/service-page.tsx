import type { Service } from "../../catalogue/content.ts";
import { fillAmounts } from "../../finder/amounts.ts";
import { Checklists } from "../components/checklists.tsx";
import { DateRules } from "../components/date-rules.tsx";
import { Documents } from "../components/documents.tsx";
import { FreePlaces } from "../components/free-places.tsx";
import { German, MaybeGerman, MaybeGermanWords } from "../components/german.tsx";
import { KeepButton } from "../components/keep-button.tsx";
import { PageTools } from "../components/page-tools.tsx";
import { PlaceField } from "../components/place-field.tsx";
import { ListSection, Section } from "../components/section.tsx";
import { Sentences } from "../components/sentences.tsx";
import { ServiceContact } from "../components/service-contact.tsx";
import { RelatedServices, SituationLinks } from "../components/service-links.tsx";
import { Sources } from "../components/sources.tsx";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";
import { NotFoundPage } from "./not-found-page.tsx";

export function ServicePage({ id }: { id: string }) {
  const { content } = useApp();
  const service = content.value.services.find((candidate) => candidate.id === id);
  return service ? <ServiceDetails service={service} /> : <NotFoundPage />;
}

type ListField = "deadlines" | "what" | "who" | "checkYourself" | "money" | "steps" | "goodToKnow";

/** What a person in a hurry needs stands first: the next step, the number, the office, the deadline. */
function ServiceDetails({ service }: { service: Service }) {
  const { t } = useWords();
  const list = useLists(service);
  return (
    <article>
      <ServiceHead service={service} />
      <ServiceContact service={service} />
      <KeepButton id={service.id} title={service.text.title} />
      <PageTools />
      <Section id="responsible" icon="office" title={t("service.responsible")}>
        <MaybeGerman fallback={service.german.includes("responsible")}>
          <p>
            <Sentences text={service.text.responsible} />
          </p>
        </MaybeGerman>
        {service.offices && <PlaceField types={service.offices} />}
      </Section>
      {service.feed && <FreePlaces />}
      <ListSection id="deadlines" icon="deadline" title={t("service.deadlines")} {...list("deadlines")} />
      <DateRules service={service.id} />
      <ListSection id="what" icon="info" title={t("service.what")} {...list("what")} />
      <ListSection id="who" icon="people" title={t("service.who")} {...list("who")} />
      <ListSection id="check" icon="who" title={t("service.checkYourself")} {...list("checkYourself")} />
      <ListSection id="money" icon="euro" title={t("service.money")} {...list("money")} />
      <ListSection id="steps" icon="steps" title={t("service.steps")} ordered {...list("steps")} />
      <Documents ids={service.documents ?? []} />
      <Checklists service={service} />
      <ListSection id="good" icon="idea" title={t("service.goodToKnow")} {...list("goodToKnow")} />
      <NamesAndLaw service={service} />
      <RelatedServices service={service} />
      <SituationLinks service={service} />
      <Sources service={service} />
    </article>
  );
}

/** The sentences of a field with the sums of today; a sentence whose sum is not known today is left out and said so. */
function useLists(service: Service) {
  const { euro } = useWords();
  const { today } = useApp();
  return (field: ListField) => {
    const sentences = service.text[field] ?? [];
    const items = sentences.flatMap((sentence) => fillAmounts(sentence, service.amounts, today.value, euro) ?? []);
    return { items, incomplete: items.length < sentences.length, fallback: service.german.includes(field) };
  };
}

function ServiceHead({ service }: { service: Service }) {
  const { t, german } = useWords();
  const { text } = service;
  return (
    <>
      <h1 tabIndex={-1}>
        <MaybeGermanWords fallback={service.german.includes("title")}>{text.title}</MaybeGermanWords>
      </h1>
      {!german && service.name !== text.title && (
        <p class="official-name">
          {`${t("service.officialName")} `}
          <strong>
            <German>{service.name}</German>
          </strong>
        </p>
      )}
      <MaybeGerman fallback={service.german.includes("summary")}>
        <p class="lead">
          <Sentences text={text.summary} />
        </p>
        <p class="next">
          <strong>{`${t("service.next")}:`}</strong> <Sentences text={text.nextStep} />
        </p>
      </MaybeGerman>
    </>
  );
}

function NamesAndLaw({ service }: { service: Service }) {
  const { t } = useWords();
  return (
    <>
      {service.text.alsoCalled && (
        <Section id="names" icon="tag" title={t("service.alsoCalled")}>
          <p>{service.text.alsoCalled.join(t("hours.separator"))}</p>
        </Section>
      )}
      {service.legalBasis && service.legalBasis.length > 0 && (
        <Section id="law" icon="law" title={t("service.legalBasis")}>
          <p>
            <German>{service.legalBasis.join(", ")}</German>
          </p>
        </Section>
      )}
    </>
  );
}

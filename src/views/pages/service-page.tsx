import type { Service } from "../../catalogue/content.ts";
import { fillAmounts } from "../../finder/amounts.ts";
import { shownChannels } from "../../finder/freshness.ts";
import { ChannelItem } from "../components/channel-item.tsx";
import { Documents } from "../components/documents.tsx";
import { German, MaybeGerman } from "../components/german.tsx";
import { Link } from "../components/link.tsx";
import { PlaceField } from "../components/place-field.tsx";
import { ListSection, Section } from "../components/section.tsx";
import { Sentences } from "../components/sentences.tsx";
import { Sources } from "../components/sources.tsx";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";
import { NotFoundPage } from "./not-found-page.tsx";

export function ServicePage({ id }: { id: string }) {
  const { content } = useApp();
  const service = content.value.services.find((candidate) => candidate.id === id);
  return service ? <ServiceDetails service={service} /> : <NotFoundPage />;
}

function ServiceDetails({ service }: { service: Service }) {
  const { t, euro, german } = useWords();
  const { today } = useApp();
  const { text } = service;
  const filled = (sentences: readonly string[] = []) =>
    sentences.flatMap((sentence) => fillAmounts(sentence, service.amounts, today.value, euro) ?? []);
  const money = filled(text.money);
  const outdated = money.length < (text.money?.length ?? 0);
  const inGerman = (field: string) => service.german.includes(field);
  return (
    <article>
      <SituationLinks service={service} />
      <h1 tabIndex={-1}>{text.title}</h1>
      {!german && service.name !== text.title && (
        <p class="official-name">
          {`${t("service.officialName")} `}
          <strong>
            <German>{service.name}</German>
          </strong>
        </p>
      )}
      <MaybeGerman fallback={inGerman("summary")}>
        <p class="lead">
          <Sentences text={text.summary} />
        </p>
        <p class="next">
          <strong>{`${t("service.next")}:`}</strong> <Sentences text={text.nextStep} />
        </p>
      </MaybeGerman>
      <Contact service={service} />
      <Section id="responsible" icon="office" title={t("service.responsible")}>
        <MaybeGerman fallback={inGerman("responsible")}>
          <p>
            <Sentences text={text.responsible} />
          </p>
        </MaybeGerman>
        {service.offices && <PlaceField types={service.offices} />}
      </Section>
      <ListSection
        id="deadlines"
        icon="deadline"
        title={t("service.deadlines")}
        items={filled(text.deadlines)}
        fallback={inGerman("deadlines")}
      />
      <ListSection id="what" icon="info" title={t("service.what")} items={text.what} fallback={inGerman("what")} />
      <ListSection
        id="who"
        icon="people"
        title={t("service.who")}
        items={filled(text.who)}
        fallback={inGerman("who")}
      />
      <ListSection
        id="check"
        icon="who"
        title={t("service.checkYourself")}
        items={filled(text.checkYourself)}
        fallback={inGerman("checkYourself")}
      />
      <ListSection
        id="money"
        icon="euro"
        title={t("service.money")}
        fallback={inGerman("money")}
        items={outdated ? [...money, t("service.amountsOutdated")] : money}
      />
      <ListSection
        id="steps"
        icon="steps"
        title={t("service.steps")}
        items={filled(text.steps)}
        ordered
        fallback={inGerman("steps")}
      />
      <Documents ids={service.documents ?? []} />
      <ListSection
        id="good"
        icon="idea"
        title={t("service.goodToKnow")}
        items={filled(text.goodToKnow)}
        fallback={inGerman("goodToKnow")}
      />
      <Names service={service} />
      <Related service={service} />
      <Sources service={service} />
    </article>
  );
}

function Contact({ service }: { service: Service }) {
  const { t } = useWords();
  const { today } = useApp();
  const shown = shownChannels(service, today.value);
  const hidden =
    service.channels.some((channel) => channel.type === "phone") && !shown.some((channel) => channel.type === "phone");
  if (service.channels.length === 0) return null;
  return (
    <Section id="contact" icon="phone" title={t("service.contact")}>
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
      {hidden && (
        <p class="note">
          <Sentences text={t("service.hiddenContact")} />
        </p>
      )}
    </Section>
  );
}

function SituationLinks({ service }: { service: Service }) {
  const { t } = useWords();
  const { core } = useApp();
  const situations = core.lifeEvents.filter(({ id }) => id in service.lifeEvents);
  if (situations.length === 0) return null;
  return (
    <nav class="situations" aria-label={t("service.situations")}>
      <span>{`${t("service.situations")}:`}</span>
      <ul class="inline-list">
        {situations.map(({ id }) => (
          <li key={id}>
            <Link to={{ kind: "life-event", id }}>{core.lifeEventTexts[id]?.title}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Names({ service }: { service: Service }) {
  const { t } = useWords();
  return (
    <>
      {service.text.alsoCalled && (
        <Section id="names" icon="tag" title={t("service.alsoCalled")}>
          <p>{service.text.alsoCalled.join(", ")}</p>
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

function Related({ service }: { service: Service }) {
  const { t } = useWords();
  const { content } = useApp();
  const related = (service.related ?? []).flatMap(
    (id) => content.value.summaries.find((other) => other.id === id) ?? [],
  );
  if (related.length === 0) return null;
  return (
    <Section id="related" icon="arrow" title={t("service.related")}>
      <ul class="link-list">
        {related.map((other) => (
          <li key={other.id}>
            <Link to={{ kind: "service", id: other.id }}>{other.text.title}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

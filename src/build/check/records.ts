import type { Criterion } from "../../catalogue/schema/criterion.ts";
import type { PublicService } from "../../catalogue/schema/service.ts";
import type { RawContent } from "../content/read-content.ts";

/** Mistakes between records: ids that lead nowhere, twice-used ids, dates that cannot be. */
export function checkRecords(content: RawContent, today: string): readonly string[] {
  return [
    ...repeated(content.services, "src/catalogue/services"),
    ...repeated(content.offices, "src/catalogue/offices"),
    ...content.strategy
      .filter(({ service }) => !content.services.some(({ id }) => id === service))
      .map(({ system, service }) => `src/catalogue/strategy.json: ${system}: there is no service "${service}"`),
    ...content.services.flatMap((service) => checkService(service, content, today)),
    ...content.offices.flatMap((office) => {
      const ids = new Set(office.sources.map(({ id }) => id));
      const fields = [...Object.entries(office), ...(office.offers ?? []).map((offer) => ["offers", offer] as const)];
      const services = (office.offers ?? [])
        .filter(({ value }) => !content.services.some(({ id }) => id === value))
        .map(({ value }) => `src/catalogue/offices: ${office.id}: offers: there is no service "${value}"`);
      return fields
        .flatMap(([field, value]) =>
          typeof value === "object" && value !== null && "asOf" in value
            ? (value as { sources: string[] }).sources
                .filter((id) => !ids.has(id))
                .map((id) => `src/catalogue/offices: ${office.id}: ${field}: the source "${id}" is not in its list`)
            : [],
        )
        .concat(services);
    }),
  ];
}

function checkService(service: PublicService, content: RawContent, today: string): string[] {
  const at = `src/catalogue/services/${service.id}.json`;
  const problems: string[] = [];
  const sources = new Set(service.sources.map(({ id }) => id));
  const facts: [string, readonly string[]][] = [
    ...service.channels.map((channel) => [`channels.${channel.id}`, channel.sources] as [string, string[]]),
    ...Object.entries(service.amounts ?? {}).flatMap(([name, versions]) =>
      versions.map((version) => [`amounts.${name}`, version.sources] as [string, string[]]),
    ),
  ];
  for (const [field, refs] of facts) {
    for (const ref of refs)
      if (!sources.has(ref)) problems.push(`${at}: ${field}: the source "${ref}" is not in its list of sources`);
  }
  problems.push(...repeated(service.sources, `${at}: sources`));
  problems.push(...repeated(service.channels, `${at}: channels`));
  if (service.checkedOn > today) problems.push(`${at}: checkedOn: ${service.checkedOn} lies in the future`);
  if (service.reviewOn <= service.checkedOn)
    problems.push(`${at}: reviewOn: ${service.reviewOn} is not after checkedOn`);
  for (const id of Object.keys(service.lifeEvents)) {
    if (!content.lifeEvents.some((event) => event.id === id))
      problems.push(`${at}: lifeEvents: there is no life event "${id}"`);
  }
  for (const id of service.related ?? []) {
    if (!content.services.some((other) => other.id === id))
      problems.push(`${at}: related: there is no service "${id}"`);
  }
  for (const id of service.documents ?? []) {
    if (!content.texts.de.glossary.documents[id])
      problems.push(`${at}: documents: "${id}" is not in locales/de/glossary.json`);
  }
  if (Object.keys(service.lifeEvents).length === 0 && service.helpNow === undefined) {
    problems.push(`${at}: it belongs to no life event and is no number for help now: nobody would find it`);
  }
  return [
    ...problems,
    ...checkCriterion(service.criteria, content, `${at}: criteria`),
    ...checkCriterion(service.suits, content, `${at}: suits`),
  ];
}

/** Every leaf names a question and options that exist, so that its reason can be said. */
export function checkCriterion(
  criterion: Criterion | undefined,
  content: Pick<RawContent, "questions">,
  at: string,
): string[] {
  if (!criterion) return [];
  if ("all" in criterion) return criterion.all.flatMap((part) => checkCriterion(part, content, at));
  if ("any" in criterion) return criterion.any.flatMap((part) => checkCriterion(part, content, at));
  if ("not" in criterion) return checkCriterion(criterion.not, content, at);
  const question = content.questions.find(({ id }) => id === criterion.fact);
  if (!question) return [`${at}: there is no question "${criterion.fact}"`];
  return criterion.is
    .filter((option) => !question.options.includes(option))
    .map((option) => `${at}: the question "${criterion.fact}" has no option "${option}"`);
}

/** Ids that stand twice in a list. */
export function repeated(records: readonly { readonly id: string }[], at: string): string[] {
  const ids = records.map(({ id }) => id);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map(
    (id) => `${at}: the id "${id}" is used twice`,
  );
}

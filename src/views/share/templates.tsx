import { useEffect, useRef, useState } from "preact/hooks";
import {
  MAX_TEMPLATE_NAME,
  MAX_TEMPLATES,
  putTemplate,
  removeTemplate,
  type Template,
} from "../../handover/templates.ts";
import { Icon } from "../components/icon.tsx";
import { Section } from "../components/section.tsx";
import { Sentences } from "../components/sentences.tsx";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";
import { useKept } from "../use-kept.ts";
import type { ListDraft } from "./draft.ts";
import { TemplateFile } from "./template-file.tsx";

interface TemplatesProps {
  readonly draft: ListDraft;
  readonly onUse: (draft: ListDraft) => void;
}

/** Lists that a counsellor uses often; kept on this device, and exchanged as a file. */
export function Templates({ draft, onUse }: TemplatesProps) {
  const { t } = useWords();
  const { templates, content, actions } = useApp();
  const kept = useKept();
  const [said, setSaid] = useState("");
  const name = useRef<HTMLInputElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  /** Which use was asked for last: the places of an earlier one may arrive later. */
  const turns = useRef(0);
  const [isFailed, setFailed] = useState(false);
  useEffect(() => void kept.loadTemplates().catch(() => setFailed(true)), []);
  if (isFailed) return <p class="warning">{t("list.failed")}</p>;
  const own = templates.value?.value ?? [];
  const save = async (event: Event) => {
    event.preventDefault();
    const called = name.current?.value.trim() ?? "";
    if (called === "" || draft.services.length === 0) return;
    const isNew = own.every((template) => template.name !== called);
    if (isNew && own.length >= MAX_TEMPLATES) return setSaid(t("counsellors.templatesFull", { max: MAX_TEMPLATES }));
    await kept.changeTemplates((all) => putTemplate(all, templateOf(called, draft)));
    const now = templates.peek();
    // What stands in the way of keeping it is said above.
    if (now?.problem || !now?.value.some((template) => template.name === called)) return setSaid("");
    setSaid(t("counsellors.templateSaved", { name: called }));
    if (name.current) name.current.value = "";
  };
  const use = async (template: Template) => {
    const turn = ++turns.current;
    const region = template.place ? await actions.loadRegion() : undefined;
    if (turn !== turns.current) return;
    const place = template.place ? region?.placeOf(template.place) : undefined;
    const services = template.services.filter((id) => content.value.services.some((service) => service.id === id));
    const gone = template.services.length - services.length;
    onUse({ services, locale: template.locale, place, note: template.note ?? "" });
    setSaid(
      [
        t("counsellors.templateUsed", { name: template.name }),
        ...(template.place && !region ? [t("place.loadFailed")] : []),
        ...(gone > 0 ? [t("handed.retired", { count: gone })] : []),
      ].join(" "),
    );
  };
  const remove = (template: Template) => {
    void kept.changeTemplates((all) => removeTemplate(all, template.name));
    setSaid(t("counsellors.templateRemoved", { name: template.name }));
    status.current?.focus();
  };
  return (
    <Section id="templates" icon="tag" title={t("counsellors.templates")}>
      <p>
        <Sentences text={t("counsellors.templatesHint")} />
      </p>
      {templates.value?.problem && (
        <p class="warning">
          <Sentences text={t(`storage.${templates.value.problem}`)} />
        </p>
      )}
      <form class="field" onSubmit={(event) => void save(event)}>
        <label for="template-name">{t("counsellors.templateName")}</label>
        <div class="field-row">
          <input
            id="template-name"
            ref={name}
            type="text"
            dir="auto"
            autocomplete="off"
            maxLength={MAX_TEMPLATE_NAME}
          />
          <button type="submit" class="button-plain">
            <Icon name="keep" />
            {t("counsellors.templateSave")}
          </button>
        </div>
        {draft.services.length === 0 && <p class="hint">{t("share.chooseFirst")}</p>}
      </form>
      <p role="status" ref={status} tabIndex={-1}>
        {said}
      </p>
      {own.length === 0 && <p>{t("counsellors.templatesNone")}</p>}
      <ul class="answer-list">
        {own.map((template) => (
          <li key={template.name} class="row">
            <button type="button" class="button-plain" onClick={() => void use(template)}>
              {t("counsellors.templateUse", { name: template.name })}
            </button>
            <button type="button" class="button-plain" onClick={() => remove(template)}>
              <Icon name="trash" />
              {t("counsellors.templateRemove", { name: template.name })}
            </button>
          </li>
        ))}
      </ul>
      <TemplateFile templates={own} onSaid={setSaid} />
    </Section>
  );
}

function templateOf(name: string, { services, locale, place, note }: ListDraft): Template {
  return { name, services, locale, ...(place ? { place: place.ags } : {}), ...(note.trim() === "" ? {} : { note }) };
}

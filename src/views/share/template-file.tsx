import { useRef } from "preact/hooks";
import type { Template } from "../../handover/templates.ts";
import { Icon } from "../components/icon.tsx";
import { saveFile } from "../save-file.ts";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";

interface TemplateFileProps {
  readonly templates: readonly Template[];
  /** Told what became of it. */
  readonly onSaid: (words: string) => void;
}

/** Templates as a file, to be kept or to be handed to a colleague; and back. */
export function TemplateFile({ templates, onSaid }: TemplateFileProps) {
  const { t } = useWords();
  const { actions } = useApp();
  const input = useRef<HTMLInputElement>(null);
  const take = async () => {
    const file = input.current?.files?.[0];
    if (!file) return;
    const read = await actions
      .kept()
      .then(({ importTemplates }) => importTemplates(file))
      .catch(() => undefined);
    // So that the same file can be chosen again.
    if (input.current) input.current.value = "";
    if (!read) return onSaid(t("list.failed"));
    const { imported, dropped, problem } = read;
    if (problem) return onSaid(t(problem === "newer" ? "counsellors.importNewer" : "counsellors.importNotOurs"));
    const left = dropped > 0 ? ` ${t("counsellors.importDropped", { count: dropped })}` : "";
    onSaid(t("counsellors.imported", { count: imported }) + left);
  };
  const save = async () =>
    saveFile("wegweiser-vorlagen.json", "application/json", (await actions.kept()).exportTemplates());
  return (
    <div class="row">
      {templates.length > 0 && (
        <button type="button" class="button-plain" onClick={() => void save()}>
          <Icon name="download" />
          {t("counsellors.export")}
        </button>
      )}
      <p class="field">
        <label for="template-file">{t("counsellors.import")}</label>
        <input
          id="template-file"
          ref={input}
          type="file"
          accept=".json,application/json"
          onChange={() => void take()}
        />
      </p>
    </div>
  );
}

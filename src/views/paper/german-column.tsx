import type { Service } from "../../catalogue/content.ts";
import { Sentences } from "../components/sentences.tsx";

/** The German text of a service beside the reader's, for those who help them: name, next step, deadlines, steps. */
export function GermanColumn({ service: { text } }: { service: Service }) {
  return (
    <div class="sheet-german" lang="de" dir="ltr">
      <p class="sheet-name">{text.title}</p>
      <p>
        <Sentences text={text.nextStep} />
      </p>
      <ol>
        {text.steps?.map((step) => (
          <li key={step}>
            <Sentences text={step} />
          </li>
        ))}
      </ol>
    </div>
  );
}

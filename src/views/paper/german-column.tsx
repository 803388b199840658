import type { Service } from "../../catalogue/content.ts";
import { fillAmounts } from "../../finder/amounts.ts";
import { Sentences } from "../components/sentences.tsx";
import { useApp } from "../state.ts";

const euro = (sum: number) => `${new Intl.NumberFormat("de").format(sum)} Euro`;

/** The German text of a service beside the reader's, for those who help them: name, next step, steps. */
export function GermanColumn({ service: { text, amounts } }: { service: Service }) {
  const { today } = useApp();
  const steps = text.steps.flatMap((step) => fillAmounts(step, amounts, today.value, euro) ?? []);
  return (
    <div class="sheet-german" lang="de" dir="ltr">
      <p class="sheet-name">{text.title}</p>
      <p>
        <Sentences text={text.nextStep} />
      </p>
      <ol class="sheet-steps">
        {steps.map((step) => (
          <li key={step}>
            <Sentences text={step} />
          </li>
        ))}
      </ol>
    </div>
  );
}

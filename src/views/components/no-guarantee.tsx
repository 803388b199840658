import { useWords } from "../text.ts";
import { German } from "./german.tsx";
import { Sentences } from "./sentences.tsx";

/** The sentence with the paragraph in it, which stays German and runs from left to right. */
export function NoGuarantee({ law }: { law: string }) {
  const { t } = useWords();
  const [before = "", after = ""] = t("dates.noGuarantee", { law: "\u0000" }).split("\u0000");
  return (
    <>
      <Sentences text={before} />
      <German>{law}</German>
      <Sentences text={after} />
    </>
  );
}

import { useApp } from "../state.ts";
import { GermanTerm } from "./german.tsx";

/** A paper to bring, in the reader's language and with the German word that stands on it. */
export function DocumentName({ id }: { id: string }) {
  const { glossary, germanGlossary } = useApp().content.value;
  const name = glossary.documents[id]?.name ?? "";
  return (
    <>
      {name}
      <GermanTerm name={germanGlossary.documents[id]?.name} shown={name} />
    </>
  );
}

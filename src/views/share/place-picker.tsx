import { useEffect, useRef, useState } from "preact/hooks";
import type { PlaceResult } from "../../finder/places/find-place.ts";
import type { PlaceName } from "../../finder/places/gazetteer.ts";
import { chosenPlace } from "../chosen-place.ts";
import { PlaceAnswer } from "../components/place-answer.tsx";
import { type ChosenPlace, useApp } from "../state.ts";
import { useWords } from "../text.ts";

interface PlacePickerProps {
  readonly place: ChosenPlace | undefined;
  readonly onChoose: (place: ChosenPlace | undefined) => void;
}

/** The place of the person who gets the list. It is not kept: the own place on this device is another matter. */
export function PlacePicker({ place, onChoose }: PlacePickerProps) {
  const { t } = useWords();
  const { region, actions, place: own } = useApp();
  const input = useRef<HTMLInputElement>(null);
  const [result, setResult] = useState<PlaceResult>();
  const chosenLine = useRef<HTMLParagraphElement>(null);
  const acted = useRef(false);
  useEffect(() => {
    // The field gives way to the chosen place, and back: the focus goes along.
    if (acted.current) (place ? chosenLine : input).current?.focus();
    acted.current = false;
  }, [place]);
  const decide = (decided: ChosenPlace | undefined) => {
    acted.current = true;
    onChoose(decided);
  };
  const choose = ({ name, gemeinde }: PlaceName, postcode?: string) => {
    setResult(undefined);
    decide(chosenPlace(name, gemeinde, postcode));
  };
  const look = async () => {
    const entry = input.current?.value ?? "";
    if (entry.trim() === "") return setResult(undefined);
    const found = (await actions.loadRegion())?.find(entry);
    if (found?.kind === "found") choose(found.place, found.postcode);
    else setResult(found);
  };
  if (place)
    return (
      <p class="row" ref={chosenLine} tabIndex={-1}>
        <strong>{t("share.placeChosen", { place: place.gemeinde })}</strong>
        <button type="button" class="button-plain" onClick={() => decide(undefined)}>
          {t("share.placeWithout")}
        </button>
      </p>
    );
  return (
    <form
      class="field"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void look();
      }}
    >
      <label for="share-place">{t("share.place")}</label>
      <p id="share-place-hint" class="hint">
        {t("share.placeHint")}
      </p>
      <div class="field-row">
        <input
          id="share-place"
          ref={input}
          type="text"
          autocomplete="off"
          spellcheck={false}
          aria-describedby="share-place-hint share-place-answer"
        />
        <button type="submit" class="button-plain">
          {t("share.placeTake")}
        </button>
        {own.value && (
          <button type="button" class="button-plain" onClick={() => decide(own.value)}>
            {own.value.gemeinde}
          </button>
        )}
      </div>
      <div id="share-place-answer" role="status">
        {region.value === "failed" && <p class="warning">{t("place.loadFailed")}</p>}
        {result && <PlaceAnswer result={result} onChoose={choose} />}
      </div>
    </form>
  );
}

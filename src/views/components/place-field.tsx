import { useEffect, useRef, useState } from "preact/hooks";
import type { OfficeType } from "../../catalogue/schema/office.ts";
import type { PlaceResult } from "../../finder/places/find-place.ts";
import type { PlaceName } from "../../finder/places/gazetteer.ts";
import { chosenPlace } from "../chosen-place.ts";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";
import { Icon } from "./icon.tsx";
import { useChunk } from "./use-chunk.ts";

/** Asks where the person lives and shows who is responsible there. Without script it names the way. */
export function PlaceField({ types }: { types: readonly OfficeType[] }) {
  const { t } = useWords();
  const { place, region, actions } = useApp();
  const chosen = place.value;
  const input = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [result, setResult] = useState<PlaceResult | undefined>();
  const [editing, setEditing] = useState(false);
  const acted = useRef(false);

  useEffect(() => {
    if (chosen) void actions.loadRegion();
  }, [chosen]);
  useEffect(() => {
    if (acted.current) (chosen && !editing ? heading : input).current?.focus();
    acted.current = false;
  }, [chosen, editing]);

  const choose = ({ name, gemeinde }: PlaceName, postcode?: string) => {
    acted.current = true;
    setResult(undefined);
    setEditing(false);
    actions.choosePlace(chosenPlace(name, gemeinde, postcode));
  };
  const search = async (event: Event) => {
    event.preventDefault();
    const loaded = await actions.loadRegion();
    if (!loaded) return;
    const found = loaded.find(input.current?.value ?? "");
    if (found.kind === "found") choose(found.place, found.postcode);
    else setResult(found);
  };
  const Result = useChunk(() => import("./place-result.tsx"), chosen !== undefined || result !== undefined);
  const loadedRegion = typeof region.value === "object" ? region.value : undefined;
  return (
    <div class="place">
      <p class="no-script">{t("place.noScript")}</p>
      <div class="needs-script">
        {chosen && !editing ? (
          <>
            <h3 tabIndex={-1} ref={heading}>
              {t("office.title", { place: chosen.name })}
            </h3>
            {Result && Result !== "failed" && <Result.PlaceHeading place={chosen} />}
            <p class="row">
              <button
                type="button"
                class="button-plain"
                onClick={() => {
                  acted.current = true;
                  setEditing(true);
                }}
              >
                {t("place.change")}
              </button>
              <button
                type="button"
                class="button-plain"
                onClick={() => {
                  acted.current = true;
                  actions.forgetPlace();
                }}
              >
                {t("place.forget")}
              </button>
            </p>
          </>
        ) : (
          <form onSubmit={search} class="place-form" noValidate>
            <label for="place">{t("place.label")}</label>
            <p id="place-hint" class="hint">
              {t("place.hint")}
            </p>
            <div class="field-row">
              <input
                id="place"
                ref={input}
                type="text"
                autocomplete="off"
                spellcheck={false}
                aria-describedby="place-hint place-answer"
                aria-invalid={result !== undefined && isMistake(result)}
              />
              <button type="submit" class="button">
                <Icon name="place" />
                {t("place.search")}
              </button>
            </div>
          </form>
        )}
        <div id="place-answer" role="status" class="place-answer">
          {region.value === "loading" && <p>{t("place.loading")}</p>}
          {(region.value === "failed" || Result === "failed") && <p class="warning">{t("place.loadFailed")}</p>}
          {result && (!chosen || editing) && Result && Result !== "failed" && (
            <Result.PlaceAnswer result={result} onChoose={choose} />
          )}
        </div>
        {chosen && !editing && loadedRegion && Result && Result !== "failed" && (
          <Result.PlaceOffices place={chosen} region={loadedRegion} types={types} />
        )}
      </div>
    </div>
  );
}

function isMistake({ kind }: PlaceResult): boolean {
  return kind === "nothing" || kind === "empty" || kind === "too-long" || kind === "outside";
}

import type { PlaceResult } from "../../finder/places/find-place.ts";
import type { PlaceName } from "../../finder/places/gazetteer.ts";
import { isOwnPostcode, landOfPostcode } from "../../finder/places/land-of-postcode.ts";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";
import { AuthorityNumber } from "./authority-number.tsx";
import { ExternalLink } from "./contact-link.tsx";
import { German } from "./german.tsx";

interface PlaceAnswerProps {
  readonly result: PlaceResult;
  readonly onChoose: (place: PlaceName, postcode?: string) => void;
}

/** What an entry led to when it did not lead to one place: a question, or what to do. */
export function PlaceAnswer({ result, onChoose }: PlaceAnswerProps) {
  const { t } = useWords();
  switch (result.kind) {
    case "found":
      return null;
    case "empty":
      return <p class="warning">{t("place.empty")}</p>;
    case "too-long":
      return <p class="warning">{t("place.tooLong")}</p>;
    case "nothing":
      return (
        <>
          <p class="warning">{t("place.none")}</p>
          <AuthorityNumber />
        </>
      );
    case "outside":
      return <Outside postcode={result.postcode} />;
    case "which-of-postcode":
      return (
        <Choices
          question={t("place.whichPostcode")}
          result={result}
          onChoose={(place) => onChoose(place, result.postcode)}
        />
      );
    case "which-of-name":
      return <Choices question={t("place.whichName")} result={result} onChoose={onChoose} />;
    case "did-you-mean":
      return <Choices question={t("place.didYouMean")} result={result} onChoose={onChoose} />;
  }
}

interface ChoicesProps {
  readonly question: string;
  readonly result: { readonly choices: readonly PlaceName[] };
  readonly onChoose: (place: PlaceName) => void;
}

function Choices({ question, result, onChoose }: ChoicesProps) {
  return (
    <div role="group" aria-label={question}>
      <p>{question}</p>
      <ul class="options">
        {result.choices.map((place) => (
          <li key={place.gemeinde.ags + place.name}>
            <button type="button" class="option" onClick={() => onChoose(place)}>
              <German>
                {place.name === place.gemeinde.name
                  ? `${place.name}, ${place.gemeinde.kreisName}`
                  : `${place.name} (${place.gemeinde.name}, ${place.gemeinde.kreisName})`}
              </German>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Not in Sachsen-Anhalt: says where it is, where that is certain, and the way to somebody who knows. */
function Outside({ postcode }: { postcode: string }) {
  const { t } = useWords();
  const { region } = useApp();
  const isOurs = typeof region.value === "object" && isOwnPostcode(postcode, region.value.neighbours);
  const land = typeof region.value === "object" ? landOfPostcode(postcode, region.value.neighbours) : undefined;
  return (
    <>
      <p class="warning">
        {isOurs ? t("place.none") : land ? t("place.outsideLand", { land: land.name }) : t("place.outside")}
      </p>
      {land?.portal && (
        <p>
          <ExternalLink url={land.portal.url} label={t("place.outsidePortal", { portal: land.portal.name })} />
        </p>
      )}
      <AuthorityNumber />
    </>
  );
}

import type { ChosenPlace } from "../state.ts";
import { useWords } from "../text.ts";
import { Changing } from "./changing.tsx";
import { German } from "./german.tsx";

/** The chosen place, with the Gemeinde and the Kreis that it belongs to. */
export function PlaceHeading({ place }: { place: ChosenPlace }) {
  const { t } = useWords();
  return (
    <p class="place-chosen">
      {t("place.yourPlace")}{" "}
      <strong>
        <German>
          <Changing>
            {place.name === place.gemeinde
              ? `${place.gemeinde}, ${place.kreisName}`
              : `${place.name} (${place.gemeinde}, ${place.kreisName})`}
          </Changing>
        </German>
      </strong>
    </p>
  );
}

import type { OfficeType } from "../../catalogue/schema/office.ts";
import type { ChosenPlace, Region } from "../state.ts";
import { useWords } from "../text.ts";
import { AuthorityNumber } from "./authority-number.tsx";
import { ResponsibleOffices } from "./responsible-offices.tsx";

interface PlaceOfficesProps {
  readonly place: ChosenPlace;
  readonly region: Region;
  readonly types: readonly OfficeType[];
}

/** Who is responsible at the chosen place; never empty. */
export function PlaceOffices({ place, region, types }: PlaceOfficesProps) {
  const { t } = useWords();
  const border = place.postcode ? region.neighbours.border[place.postcode] : undefined;
  return (
    <div class="place-offices">
      {border && <p class="note">{t("place.border", { land: border })}</p>}
      <ResponsibleOffices place={place} region={region} types={types} />
      <AuthorityNumber />
    </div>
  );
}

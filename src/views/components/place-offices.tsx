import { useWords } from "../text.ts";
import { AuthorityNumber } from "./authority-number.tsx";
import { ResponsibleOffices, type ResponsibleOfficesProps } from "./responsible-offices.tsx";

/** Who is responsible at the chosen place; never empty. */
export function PlaceOffices({ place, region, types }: ResponsibleOfficesProps) {
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

import type { OfficeType } from "../../catalogue/schema/office.ts";
import { officesFor } from "../../finder/offices.ts";
import { type ChosenPlace, type Region, useApp } from "../state.ts";
import { useWords } from "../text.ts";
import { AuthorityNumber } from "./authority-number.tsx";
import { OfficeCard } from "./office-card.tsx";

interface PlaceOfficesProps {
  readonly place: ChosenPlace;
  readonly region: Region;
  readonly types: readonly OfficeType[];
}

/** The offices at the chosen place; never empty, never a guess. */
export function PlaceOffices({ place, region, types }: PlaceOfficesProps) {
  const { t } = useWords();
  const { today } = useApp();
  const { offices, mainOffice } = officesFor(types, place, region.offices, today.value);
  const border = place.postcode ? region.neighbours.border[place.postcode] : undefined;
  return (
    <div class="place-offices">
      {border && <p class="note">{t("place.border", { land: border })}</p>}
      {offices.map((shown) => (
        <OfficeCard key={shown.office.id} shown={shown} />
      ))}
      {mainOffice && (
        <>
          <p>{`${t("office.unknown")} ${t("office.unknownKreis")}`}</p>
          <OfficeCard shown={mainOffice} />
        </>
      )}
      <AuthorityNumber />
    </div>
  );
}

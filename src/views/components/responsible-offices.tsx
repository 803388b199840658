import type { OfficeType } from "../../catalogue/schema/office.ts";
import { officesFor } from "../../finder/offices.ts";
import { type ChosenPlace, type Region, useApp } from "../state.ts";
import { useWords } from "../text.ts";
import { OfficeCard } from "./office-card.tsx";

export interface ResponsibleOfficesProps {
  readonly place: ChosenPlace;
  readonly region: Region;
  readonly types: readonly OfficeType[];
}

/** The offices at a place; never a guess: where one is not known, the main office of the Kreis, and that it is so. */
export function ResponsibleOffices({ place, region, types }: ResponsibleOfficesProps) {
  const { t } = useWords();
  const { today } = useApp();
  const { offices, mainOffice } = officesFor(types, place, region.offices, today.value);
  return (
    <>
      {offices.map((shown) => (
        <OfficeCard key={shown.office.id} shown={shown} />
      ))}
      {mainOffice && (
        <>
          <p>{`${t("office.unknown")} ${t("office.unknownKreis")}`}</p>
          <OfficeCard shown={mainOffice} />
        </>
      )}
    </>
  );
}

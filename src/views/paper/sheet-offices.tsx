import type { OfficeType } from "../../catalogue/schema/office.ts";
import { officesFor, type ShownOffice } from "../../finder/offices.ts";
import { shortAddress } from "../components/contact-link.tsx";
import { German } from "../components/german.tsx";
import { HoursText } from "../components/hours.tsx";
import { type ChosenPlace, useApp } from "../state.ts";
import { useWords } from "../text.ts";

/** Who is responsible at the place, on paper; never a guess. */
export function SheetOffices({ types, place }: { types: readonly OfficeType[]; place: ChosenPlace }) {
  const { t } = useWords();
  const { region, today } = useApp();
  if (typeof region.value !== "object") return null;
  const { offices, mainOffice } = officesFor(types, place, region.value.offices, today.value);
  return (
    <>
      {offices.map((shown) => (
        <SheetOffice key={shown.office.id} shown={shown} />
      ))}
      {mainOffice && (
        <>
          <p class="sheet-small">{`${t("office.unknown")} ${t("office.unknownKreis")}`}</p>
          <SheetOffice shown={mainOffice} />
        </>
      )}
    </>
  );
}

function SheetOffice({ shown: { office, fields } }: { shown: ShownOffice }) {
  const { t } = useWords();
  const ways = [fields.phone?.value, fields.email?.value, fields.url && shortAddress(fields.url.value)].filter(
    (way) => way !== undefined,
  );
  const town = [fields.postcode?.value, fields.town?.value].filter(Boolean).join(" ");
  return (
    <div class="sheet-office">
      <p>
        <German>{[office.name, fields.street?.value, town].filter(Boolean).join(", ")}</German>
      </p>
      {ways.length > 0 && (
        <p>
          {ways.map((way, index) => (
            <span key={way}>
              {index > 0 && " · "}
              <bdi dir="ltr" class="sheet-way">
                {way}
              </bdi>
            </span>
          ))}
        </p>
      )}
      {fields.hours && (
        <div>
          {`${t("office.hours")}: `}
          <HoursText hours={fields.hours.value} />
        </div>
      )}
    </div>
  );
}

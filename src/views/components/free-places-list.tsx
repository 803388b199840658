import { useEffect, useState } from "preact/hooks";
import { CARE_KINDS, type CareKind } from "../../catalogue/care-kinds.ts";
import type { FreePlaces } from "../../catalogue/schema/free-places.ts";
import { type FoundHome, freePlacesNear } from "../../finder/free-places.ts";
import { type ChosenPlace, type Region, useApp } from "../state.ts";
import { useWords } from "../text.ts";
import { Changing } from "./changing.tsx";
import { ExternalLink, PhoneLink, readableAddress } from "./contact-link.tsx";
import { German } from "./german.tsx";
import { Section } from "./section.tsx";

const DISTANCES = [10, 25, 50, 100];

/** Free places near the chosen place, from the list that the operator plugged in. */
export function FreePlacesList() {
  const { t } = useWords();
  const { core, place, region, freePlaces, actions } = useApp();
  const address = core.feeds.freePlaces;
  const chosen = place.value;
  useEffect(() => {
    if (!address || !chosen) return;
    void actions.loadFreePlaces();
    void actions.loadRegion();
  }, [address, chosen]);
  if (!address) return null;
  const list = freePlaces.value;
  return (
    <Section id="free-places" icon="house" title={t("homes.title")}>
      {!chosen && <p>{t("homes.needPlace")}</p>}
      <p role="status">
        {list === "loading" && t("homes.loading")}
        {list === "failed" && t("homes.failed")}
      </p>
      {chosen && typeof list === "object" && typeof region.value === "object" && (
        <Homes list={list} place={chosen} region={region.value} />
      )}
    </Section>
  );
}

interface HomesProps {
  readonly list: FreePlaces;
  readonly place: ChosenPlace;
  readonly region: Region;
}

function Homes({ list, place, region }: HomesProps) {
  const { t } = useWords();
  const { today } = useApp();
  const [kind, setKind] = useState<CareKind>("permanent");
  const [within, setWithin] = useState(25);
  const query = { kind, within, gemeinde: place.ags, today: today.value };
  const { homes, outdated } = freePlacesNear(list, query, region.centres);
  return (
    <>
      <p class="note">{t("homes.source", { publisher: list.publisher })}</p>
      <Choice
        title={t("homes.kind")}
        options={CARE_KINDS.map((id) => ({ id, label: t(`homes.kinds.${id}`) }))}
        chosen={kind}
        onChoose={setKind}
      />
      <Choice
        title={t("homes.distance")}
        options={DISTANCES.map((km) => ({ id: km, label: t("homes.within", { km }) }))}
        chosen={within}
        onChoose={setWithin}
      />
      <p role="status">
        <Changing>{homes.length === 0 ? t("homes.nothing") : t("homes.results", { count: homes.length })}</Changing>
      </p>
      <ul class="cards">
        {homes.map((found) => (
          <li key={found.home.id} class="card">
            <Home found={found} />
          </li>
        ))}
      </ul>
      {outdated > 0 && <p class="hint">{t("homes.left", { count: outdated })}</p>}
    </>
  );
}

function Home({ found: { home, free, km, reportedAt } }: { found: FoundHome }) {
  const { t, date } = useWords();
  return (
    <>
      <h3>
        <German>{home.name}</German>
      </h3>
      <p>
        <strong>{t(`homes.free.${free}`)}</strong>
      </p>
      <p>
        <German>{[home.street, `${home.postcode} ${home.town}`].filter(Boolean).join(", ")}</German>
        {` (${km === 0 ? t("homes.here") : t("homes.away", { km })})`}
      </p>
      {home.phone && <PhoneLink number={home.phone} label={t("channel.call")} />}
      {home.url && <ExternalLink url={home.url} label={readableAddress(home.url)} />}
      <p class="hint">{t("homes.reported", { date: date(reportedAt) })}</p>
    </>
  );
}

interface ChoiceProps<Id> {
  readonly title: string;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

/** One of a few, as buttons. */
function Choice<Id extends string | number>({ title, options, chosen, onChoose }: ChoiceProps<Id>) {
  return (
    <div role="group" aria-label={title}>
      <p>
        <strong>{title}</strong>
      </p>
      <p class="row">
        {options.map(({ id, label }) => (
          <button key={id} type="button" class="button-plain" aria-pressed={id === chosen} onClick={() => onChoose(id)}>
            {label}
          </button>
        ))}
      </p>
    </div>
  );
}

import { drop, type KeptService, move, type OwnList } from "../../handover/own-list.ts";
import { Icon } from "../components/icon.tsx";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";
import { ListedService } from "./listed-service.tsx";
import { OwnDetails } from "./own-details.tsx";
import { OwnFacts } from "./own-facts.tsx";

/** Changes the own list and says what happened. */
export type Act = (change: (list: OwnList) => OwnList, words: string, isUndoable?: boolean) => void;

interface KeptItemProps {
  readonly item: KeptService;
  readonly index: number;
  readonly count: number;
  readonly act: Act;
}

/** A service on the own list, with what belongs to the person alone: ticks, note, appointment, order. */
export function KeptItem({ item, index, count, act }: KeptItemProps) {
  const { t } = useWords();
  const { content } = useApp();
  const service = content.value.services.find(({ id }) => id === item.id);
  const name = service?.text.title ?? item.id;
  const go = (by: -1 | 1) => {
    const position = index + by + 1;
    if (position < 1 || position > count) return;
    act((list) => move(list, item.id, by), t("list.moved", { position, all: count }));
  };
  return (
    <article class="card">
      {service ? (
        <>
          <ListedService service={service} />
          <OwnFacts item={item} />
          <OwnDetails service={service} item={item} />
        </>
      ) : (
        <p>{t("list.retired", { id: item.id })}</p>
      )}
      <div class="row">
        {/* Not left out at the ends, where a button that goes would take the focus with it. */}
        <button type="button" class="button-plain" aria-disabled={index === 0} onClick={() => go(-1)}>
          <Icon name="up" />
          {t("list.up")}
          <span class="visually-hidden">{`: ${name}`}</span>
        </button>
        <button type="button" class="button-plain" aria-disabled={index === count - 1} onClick={() => go(1)}>
          <Icon name="down" />
          {t("list.down")}
          <span class="visually-hidden">{`: ${name}`}</span>
        </button>
        <button
          type="button"
          class="button-plain"
          onClick={() => act((list) => drop(list, item.id), t("list.dropped"), true)}
        >
          <Icon name="trash" />
          {t("list.drop")}
          <span class="visually-hidden">{`: ${name}`}</span>
        </button>
      </div>
    </article>
  );
}

import type { IconName } from "../../catalogue/icons.ts";
import { useApp } from "../state.ts";

/** An icon of the sprite; silent, because its word stands beside it. */
export function Icon({ name }: { name: IconName }) {
  const { core } = useApp();
  return (
    <svg class="icon" aria-hidden="true" data-icon={name}>
      <use href={`${core.dataFiles.icons}#${name}`} />
    </svg>
  );
}

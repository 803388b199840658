import { mapAddress } from "../../handover/map-address.ts";
import { useWords } from "../text.ts";
import { ExternalLink } from "./contact-link.tsx";
import { Icon } from "./icon.tsx";

/** An address on a map: in the phone's own app where it has one, and on the web. Shown only after a place was chosen. */
export function MapLinks({ address }: { address: string }) {
  const { t } = useWords();
  const { app, web } = mapAddress(address, navigator.userAgent);
  return (
    <p class="row">
      {app && (
        <a class="contact" href={app}>
          <Icon name="place" />
          {t("office.mapApp")}
        </a>
      )}
      <ExternalLink url={web} label={t("office.mapWeb")} />
    </p>
  );
}

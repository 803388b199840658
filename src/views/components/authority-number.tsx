import { shownChannels } from "../../finder/freshness.ts";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";
import { PhoneLink } from "./contact-link.tsx";

/** The number 115, which says who is responsible; only while its own number is fresh. */
export function useAuthorityNumber(): string | undefined {
  const { content, today } = useApp();
  const service = [...content.value.services, ...content.value.summaries].find(
    ({ id }) => id === "behoerdennummer-115",
  );
  const phone = shownChannels(service?.channels ?? [], today.value).find((channel) => channel.type === "phone");
  return phone?.number;
}

/** The way to 115, with a sentence that says what it can do. */
export function AuthorityNumber({ short = false }: { short?: boolean }) {
  const { t } = useWords();
  const number = useAuthorityNumber();
  if (!number) return null;
  return (
    <div class="authority">
      {!short && <p>{t("office.or115")}</p>}
      <PhoneLink number={number} label={t("channel.call")} />
    </div>
  );
}

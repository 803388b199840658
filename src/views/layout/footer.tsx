import { Link } from "../components/link.tsx";
import { useApp } from "../state.ts";
import { useWords } from "../text.ts";

export function Footer() {
  const { t } = useWords();
  const { page } = useApp();
  const current = page.value.kind === "formal" ? page.value.id : undefined;
  return (
    <footer class="footer">
      <nav aria-label={t("nav.formal")}>
        <ul class="link-list">
          <li>
            <Link to={{ kind: "index" }} current={page.value.kind === "index"}>
              {t("nav.allServices")}
            </Link>
          </li>
          <li>
            <Link to={{ kind: "list" }} current={page.value.kind === "list"}>
              {t("nav.list")}
            </Link>
          </li>
          <li>
            <Link to={{ kind: "counsellors" }} current={page.value.kind === "counsellors"}>
              {t("nav.counsellors")}
            </Link>
          </li>
          <li>
            <Link to={{ kind: "formal", id: "ueber" }} current={current === "ueber"}>
              {t("formal.about")}
            </Link>
          </li>
          <li>
            <Link to={{ kind: "formal", id: "barrierefreiheit" }} current={current === "barrierefreiheit"}>
              {`${t("formal.accessibility")} · ${t("formal.reportBarrier")}`}
            </Link>
          </li>
          <li>
            <Link to={{ kind: "formal", id: "datenschutz" }} current={current === "datenschutz"}>
              {t("formal.privacy")}
            </Link>
          </li>
          <li>
            <Link to={{ kind: "formal", id: "impressum" }} current={current === "impressum"}>
              {t("formal.imprint")}
            </Link>
          </li>
        </ul>
      </nav>
    </footer>
  );
}

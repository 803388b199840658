import { useApp } from "../state.ts";
import { useChunk } from "./use-chunk.ts";

/** On paper a page says where it stands in the net, in words and as a code. Loaded once all else is there. */
export function PrintFooter() {
  const { content, page } = useApp();
  const isPackThere = content.value.search !== undefined;
  const Imprint = useChunk(() => import("../paper/page-imprint.tsx").then((chunk) => chunk.PageImprint), isPackThere);
  const isSheet = page.value.kind === "list";
  return Imprint && Imprint !== "failed" && !isSheet ? <Imprint /> : null;
}

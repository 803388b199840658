/** What asking for an address showed. Silence, a refusal or a fault of the server proves nothing: unknown. */
export type LinkState = "ok" | "moved" | "gone" | "unknown";

export interface LinkResult {
  readonly url: string;
  readonly state: LinkState;
  /** The status, where it moved to, or why nothing is known. */
  readonly detail: string;
}

/** Asks for an address; `fetch` of the platform, or one that a test gives. */
export type Ask = (
  url: string,
  options: { method: string; redirect: "manual"; signal: AbortSignal },
) => Promise<Pick<Response, "status" | "headers">>;

const TIMEOUT_MS = 15_000;
const MOVED = new Set([301, 308]);
const PASSING = new Set([302, 303, 307]);
const GONE = new Set([404, 410]);

/** Asks once whether an address still leads somewhere. Never throws. */
export async function checkLink(url: string, ask: Ask): Promise<LinkResult> {
  try {
    const { status, headers } = await ask(url, {
      method: "GET",
      redirect: "manual",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const target = headers.get("location");
    if (MOVED.has(status) && target) {
      const whole = new URL(target, url).href;
      return isSamePlace(url, whole)
        ? { url, state: "ok", detail: String(status) }
        : { url, state: "moved", detail: whole };
    }
    if (GONE.has(status)) return { url, state: "gone", detail: String(status) };
    if (status < 300 || PASSING.has(status)) return { url, state: "ok", detail: String(status) };
    return { url, state: "unknown", detail: `status ${status}` };
  } catch (error) {
    return { url, state: "unknown", detail: error instanceof Error ? error.message : String(error) };
  }
}

/** A change of http to https, of www, or of the last slash is no move that an editor has to follow. */
function isSamePlace(from: string, to: string): boolean {
  const plain = (url: string) => url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
  return plain(from) === plain(to);
}

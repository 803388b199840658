/** No question is longer; what follows is cut off. */
export const MAX_QUERY_LENGTH = 200;

/** Writes what somebody looks for as a fragment without its `#`: `q=geld%20nach%20der%20geburt`. Empty for nothing. */
export function encodeQuery(query: string): string {
  const text = query.slice(0, MAX_QUERY_LENGTH);
  return text.trim() === "" ? "" : `q=${encodeURIComponent(text)}`;
}

/** Reads a fragment (with or without `#`) as hostile input; empty where it is none of a search. */
export function decodeQuery(fragment: string): string {
  const written = /^#?q=([^&]*)/.exec(fragment)?.[1];
  if (written === undefined) return "";
  try {
    // Half a letter at the end, from a cut-off link or after the cut below, would be no text.
    return [...decodeURIComponent(written.replace(/\+/g, " ")).replace(/\p{Cc}/gu, " ")]
      .slice(0, MAX_QUERY_LENGTH)
      .join("");
  } catch {
    return "";
  }
}

/** What one tab tells the others: something of this key was changed, or all of it was deleted. */
export interface News {
  readonly key: string;
  readonly isDeleted: boolean;
}

/**
 * Listens to the other tabs. `hear` is called with their news; without any where something may have been missed: the
 * page rested, or the browser has no channel between tabs (Safari before 15.4).
 * @returns tells the other tabs
 */
export function listenToOtherTabs(hear: (news?: News) => void): (news: News) => void {
  let channel = openChannel(hear);
  // An open channel may keep a page from being taken up again as it was when somebody goes back to it.
  addEventListener("pagehide", () => {
    channel?.close();
    channel = undefined;
  });
  addEventListener("pageshow", ({ persisted }) => {
    if (!persisted) return;
    channel ??= openChannel(hear);
    hear();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") hear();
  });
  return (news) => channel?.postMessage(news);
}

function openChannel(hear: (news: News) => void): BroadcastChannel | undefined {
  if (typeof BroadcastChannel === "undefined") return undefined;
  const channel = new BroadcastChannel("wegweiser-kept");
  channel.onmessage = ({ data }: MessageEvent<News>) => hear(data);
  return channel;
}

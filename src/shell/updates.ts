import { Workbox } from "workbox-window";
import type { RunningApp } from "./app-state.ts";

let workbox: Workbox | undefined;

/** Registers the worker after the page is shown; a new version waits until the person says so. */
export function startUpdates({ state }: RunningApp): void {
  if (!("serviceWorker" in navigator)) return;
  const register = () => {
    workbox = new Workbox(workerAddress() as string);
    workbox.addEventListener("waiting", () => {
      state.updateReady.value = true;
    });
    // A browser that forbids workers (private windows, old certificates) loses only the offline use.
    workbox.register().catch(() => undefined);
  };
  if (document.readyState === "complete") register();
  else addEventListener("load", register, { once: true });
}

/** Lets the waiting version take over and loads the page anew from it. */
export function updateNow(): void {
  workbox?.addEventListener("controlling", () => location.reload());
  workbox?.messageSkipWaiting();
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

/** The one script address that is handed to the browser; the policy lets no other pass (Trusted Types). */
function workerAddress(): unknown {
  const address = "/sw.js";
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  return (
    trustedTypes
      ?.createPolicy("wegweiser", { createScriptURL: (url) => (url === address ? url : "") })
      .createScriptURL(address) ?? address
  );
}

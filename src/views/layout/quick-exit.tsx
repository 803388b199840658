import { useEffect, useState } from "preact/hooks";
import { Changing } from "../components/changing.tsx";
import { Icon } from "../components/icon.tsx";
import { Sentences } from "../components/sentences.tsx";
import { EXIT_ADDRESS, leaveQuickly } from "../exit.ts";
import { useWords } from "../text.ts";

const PRESSES = 3;
/** Presses further apart are no haste, but writing. */
const PATIENCE_MS = 5000;

/**
 * A way out for people who must not be seen reading this: always on the screen, three times Shift does the same,
 * and without script it is a plain link. It says what it cannot hide.
 */
export function QuickExit() {
  const { t } = useWords();
  const left = useShiftPresses();
  return (
    <>
      <div class="exit">
        <a
          class="button button-exit"
          href={EXIT_ADDRESS}
          rel="nofollow noreferrer"
          onClick={(event) => {
            event.preventDefault();
            leaveQuickly();
          }}
        >
          <Icon name="unlikely" />
          {t("exit.button")}
        </a>
        <span role="status" class="visually-hidden">
          {left !== undefined && (
            <Changing>{left === 0 ? t("exit.leaving") : t("exit.left", { count: left })}</Changing>
          )}
        </span>
      </div>
      <p class="exit-keys needs-script">
        <Sentences text={t("exit.keys")} />
      </p>
      <details class="exit-limits">
        <summary>{t("exit.limits")}</summary>
        <p>
          <Sentences text={t("exit.limitsText")} />
        </p>
      </details>
    </>
  );
}

/** Counts Shift; leaves at the third press. Returns how many are left, undefined before the first. */
function useShiftPresses(): number | undefined {
  const [left, setLeft] = useState<number>();
  useEffect(() => {
    let pressed: number[] = [];
    const onKey = ({ key, repeat }: KeyboardEvent) => {
      if (repeat) return;
      const now = Date.now();
      pressed = key === "Shift" ? [...pressed.filter((time) => now - time < PATIENCE_MS), now] : [];
      setLeft(pressed.length === 0 ? undefined : PRESSES - pressed.length);
      if (pressed.length === PRESSES) leaveQuickly();
    };
    // Whoever comes back sees the page again, not the cover.
    const onShow = () => {
      pressed = [];
      delete document.documentElement.dataset.leaving;
      setLeft(undefined);
    };
    addEventListener("keydown", onKey);
    addEventListener("pageshow", onShow);
    return () => {
      removeEventListener("keydown", onKey);
      removeEventListener("pageshow", onShow);
    };
  }, []);
  return left;
}

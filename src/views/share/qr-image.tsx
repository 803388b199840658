import { useMemo } from "preact/hooks";
import { type QrCode, qrCode } from "../../handover/qr.ts";

/** Side of a module on paper: what an old phone reads from a hand's breadth. */
const MODULE_MM = 0.5;

/** A QR code: dark on white with its quiet zone, whatever the theme. Nothing where the text is too long for any. */
export function QrImage({ text, label }: { text: string; label: string }) {
  const code = useMemo(() => codeOf(text), [text]);
  if (!code) return null;
  const { box, path } = code;
  return (
    <svg
      class="qr"
      data-qr
      role="img"
      aria-label={label}
      viewBox={`0 0 ${box} ${box}`}
      width={`${box * MODULE_MM}mm`}
      shape-rendering="crispEdges"
    >
      <rect width={box} height={box} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}

function codeOf(text: string): QrCode | undefined {
  try {
    return qrCode(text);
  } catch {
    return undefined;
  }
}

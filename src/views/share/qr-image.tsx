import { useMemo } from "preact/hooks";
import { qrCode } from "../../handover/qr.ts";

/** Side of a module on paper: what an old phone reads from a hand's breadth. */
const MODULE_MM = 0.5;

/** A QR code: dark on white with its quiet zone, whatever the theme. */
export function QrImage({ text, label }: { text: string; label: string }) {
  const { box, path } = useMemo(() => qrCode(text), [text]);
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

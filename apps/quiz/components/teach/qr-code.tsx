import { toQrCode } from "#server/network/qr.ts";

type QrCodeProps = {
  /** The whole address it leads to. */
  readonly address: string;
  /** What it is to who cannot see it. */
  readonly label: string;
};

/** An address as a QR code, dark on light in every colour scheme: many phones read no other. */
export function QrCode({ address, label }: QrCodeProps) {
  const { size, path } = toQrCode(address);
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

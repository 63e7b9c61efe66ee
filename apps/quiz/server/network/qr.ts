import { encode, renderUnicodeCompact } from "uqr";

/** A QR code (ISO/IEC 18004) as an SVG path of unit squares, on a field `size` units wide. */
export type QrCode = { readonly size: number; readonly path: string };

/** In modules: the quiet zone that the standard asks for. */
const BORDER = 4;

/** A text as a QR code; whoever reads it needs a light ground under dark squares. */
export function toQrCode(text: string): QrCode {
  const { data, size } = encode(text, { border: BORDER, ecc: "M" });
  const squares = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return { size, path: squares.join("") };
}

/** A text as a QR code in lines for a terminal, light squares drawn, since most are dark. */
export function toQrLines(text: string): readonly string[] {
  return renderUnicodeCompact(text, { border: 2, ecc: "L" }).split("\n");
}

import type { Face } from "./face.ts";
import { fontsOf } from "./load-fonts.ts";

/**
 * From the top of a line to its baseline, in points, as the renderer sets it: all of the leading is below the
 * letters. By the first font of the face, so that a foreign word does not move the line it stands in.
 */
export function ascentOf(face: Face): number {
  const [font] = fontsOf(face);
  return (font.ascent / 1000) * face.fontSize;
}

import type { FaceName } from "./faces.ts";
import { widthOf } from "./fonts.ts";
import { useSetting } from "./setting.tsx";

/** How wide a column must be, in points, for no word of some texts to be broken in it. */
export function useWidestWord(texts: readonly string[], name: FaceName): number {
  const face = useSetting().faces[name];
  const words = texts.flatMap((text) => text.split(" "));
  return Math.max(0, ...words.map((word) => widthOf(word, face)));
}

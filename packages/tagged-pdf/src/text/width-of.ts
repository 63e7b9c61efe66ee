import type { Face } from "../fonts/face.ts";
import { type Shaped, shapeSpace, shapeWord } from "./shape.ts";

/** The width of a text in points when it is printed with this face, to the last kern. */
export function widthOf(text: string, face: Face): number {
  return (shapeText(text, face).reduce((sum, { width }) => sum + width, 0) * face.fontSize) / 1000;
}

/** The words of a text and the spaces between them, as they are printed. */
export function shapeText(text: string, face: Face): readonly Shaped[] {
  const words = text.split(" ");
  return words.flatMap((word, at) => {
    const own = word === "" ? [] : [shapeWord(word, face)];
    return at === 0 ? own : [shapeSpace(lastOf(words[at - 1]), firstOf(word), face), ...own];
  });
}

/** The character that a word ends with, or a space. */
export function lastOf(word: string | undefined): string {
  return [...(word ?? "")].at(-1) ?? " ";
}

/** The character that a word begins with, or a space. */
export function firstOf(word: string): string {
  const [first = " "] = word;
  return first;
}

import { type Handout, piecesOf } from "./handout.ts";
import type { Piece } from "./piece.ts";

/** Every text of a handout or of pieces, in the order it is composed; ids of the map among them. */
export function textsOf(content: Handout | readonly Piece[]): readonly string[] {
  if (!isHandout(content)) return stringsIn(content);
  const { title, runningHead, runningFoot } = content;
  return stringsIn([title, runningHead, runningFoot, piecesOf(content)]);
}

function isHandout(content: Handout | readonly Piece[]): content is Handout {
  return "blocks" in content;
}

/** Every string in a value but the names of its kinds. */
export function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === "kind" ? [] : stringsIn(part)));
}

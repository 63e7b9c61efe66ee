import type { Block, Handout } from "./handout.ts";

/** Every text of a handout or of blocks, in the order it is composed; ids of the map among them. */
export function textsOf(content: Handout | readonly Block[]): readonly string[] {
  return stringsIn(content);
}

/** Every string in a value but the names of its kinds. */
export function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === "kind" ? [] : stringsIn(part)));
}

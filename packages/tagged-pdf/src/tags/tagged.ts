import type { AnyTag, Tag } from "./tag.ts";

/** What a View, SetText or Svg carries of its tag. */
export type TagProps = { readonly tag?: AnyTag | "artifact" };

/**
 * Props that say what a View, SetText or Svg is. Each call makes one structure element: spread its
 * result on several Views, or let one be split by the end of a page, and they are one. An
 * artifact, with all that is in it, is nothing to a reader.
 */
export function tagged(tag: Tag | "artifact"): TagProps {
  return { tag: tag === "artifact" ? tag : { ...tag } };
}

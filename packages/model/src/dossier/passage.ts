import { z } from "zod";
import { PassageId } from "./id.ts";

/** The first 16 hex digits of a SHA-256: see `digestText`. */
export const Digest = z.string().regex(/^[0-9a-f]{16}$/);

/** The number of a paragraph: the title is 0, the lines after it count from 1. */
export const ParagraphNumber = z.int().min(0).max(400);

/**
 * A stretch of the source: where it stands and a digest of its words, never the words themselves.
 *
 * Offsets are code points of the NFC paragraph, `from` included, `to` excluded
 * (W3C Web Annotation, TextPositionSelector).
 */
export const Passage = z
  .strictObject({
    id: PassageId,
    paragraph: ParagraphNumber,
    from: z.int().min(0).max(20_000),
    to: z.int().min(1).max(20_000),
    digest: Digest,
  })
  .refine(({ from, to }) => from < to, { path: ["to"], error: "passage-is-empty" });
export type Passage = z.infer<typeof Passage>;

/** What a statement rests on. */
export const Passages = z.array(PassageId).min(1).max(12);

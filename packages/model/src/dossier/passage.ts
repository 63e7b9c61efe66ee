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
    id: PassageId.describe("How the codings name this passage."),
    paragraph: ParagraphNumber.describe(
      "The number of the paragraph it stands in; the title is 0.",
    ),
    from: z
      .int()
      .min(0)
      .max(20_000)
      .describe(
        "How many characters of the paragraph stand before it; `linchpin dossier locate` counts them.",
      ),
    to: z
      .int()
      .min(1)
      .max(20_000)
      .describe("How many characters of the paragraph stand before its end; greater than from."),
    digest: Digest.describe(
      "Sixteen digits and letters by which its words are known again without being kept here.",
    ),
  })
  .refine(({ from, to }) => from < to, { path: ["to"], error: "passage-is-empty" });
export type Passage = z.infer<typeof Passage>;

/** What a statement rests on. */
export const Passages = z.array(PassageId).min(1).max(12);

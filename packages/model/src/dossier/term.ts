import { z } from "zod";
import { ParagraphNumber } from "./passage.ts";
import { NamesByLanguage, Note, ShortText } from "./text.ts";

/**
 * A word a student may not know. `from` says where its meaning is taken from: the editorial itself,
 * or outside it, with where it was checked. No item rests on a term.
 */
export const Term = z.strictObject({
  term: ShortText,
  meaning: Note,
  from: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("editorial") }),
    z.strictObject({ kind: z.literal("outside"), checked: ShortText }),
  ]),
  paragraphs: z.array(ParagraphNumber).min(1).max(60),
  say: ShortText.optional(),
  names: NamesByLanguage.optional(),
});
export type Term = z.infer<typeof Term>;

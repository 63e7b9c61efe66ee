import { z } from "zod";
import { ParagraphNumber } from "./passage.ts";
import { NamesByLanguage, Note, ShortText } from "./text.ts";

/**
 * A word a student may not know. `from` says where its meaning is taken from: the editorial itself,
 * or outside it, with where it was checked. No item rests on a term.
 */
export const Term = z.strictObject({
  term: ShortText.describe("The word or words, at most four of them."),
  meaning: Note.describe("What it means here, in words a student knows."),
  from: z
    .discriminatedUnion("kind", [
      z.strictObject({
        kind: z.literal("editorial").describe("The editorial itself says what it means."),
      }),
      z.strictObject({
        kind: z.literal("outside").describe("The meaning comes from elsewhere."),
        checked: ShortText.describe("Where the meaning was looked up."),
      }),
    ])
    .describe("Where the meaning is taken from: the editorial, or outside it."),
  paragraphs: z
    .array(ParagraphNumber)
    .min(1)
    .max(60)
    .describe("The numbers of the paragraphs where it stands."),
  say: ShortText.optional().describe("How it is spoken, if that is hard to guess."),
  names: NamesByLanguage.optional().describe("The word in other languages, by language tag."),
});
export type Term = z.infer<typeof Term>;

import { z } from "zod";
import { CodedDate } from "./event.ts";
import { ActorId } from "./id.ts";
import { Digest, ParagraphNumber } from "./passage.ts";
import { LanguageTag, Sentence, ShortText } from "./text.ts";

/**
 * One line of the source. `gist` is what it says in our words; `function` what it does in the whole,
 * without giving the gist away; `landmark` a word or name by which a reader finds it in a copy.
 */
export const Paragraph = z.strictObject({
  n: ParagraphNumber,
  role: z.enum(["title", "deck", "body"]),
  gist: Sentence,
  function: Sentence,
  question: Sentence.optional(),
  landmark: ShortText.optional(),
  repeats: ParagraphNumber.optional(),
  digest: Digest,
});
export type Paragraph = z.infer<typeof Paragraph>;

/**
 * The editorial as a thing: who is behind it, what kind of text it is, when and in which language.
 *
 * `theme` says in one neutral sentence what it is about and takes no side: it may be shown before the quiz.
 */
export const Source = z.strictObject({
  title: ShortText,
  author: ActorId,
  genre: z.enum(["editorial", "op-ed", "column", "letter"]),
  publisher: ShortText,
  url: z
    .url({ protocol: /^https$/ })
    .max(500)
    .optional(),
  published: CodedDate.optional(),
  language: LanguageTag,
  theme: Sentence,
  paragraphs: z.array(Paragraph).min(2).max(200),
});
export type Source = z.infer<typeof Source>;

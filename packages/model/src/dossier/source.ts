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
  n: ParagraphNumber.describe("Its number: the title is 0, the paragraphs after it count from 1."),
  role: z
    .enum(["title", "deck", "body"])
    .describe(
      "title: paragraph 0. deck: a sentence under the title, often lifted from the text. body: all the rest.",
    ),
  gist: Sentence.describe("What it says, as one sentence in your own words."),
  function: Sentence.describe(
    "What it does in the whole, without giving its gist away: Answers an objection.",
  ),
  question: Sentence.optional().describe("What a reader should ask of it; the gist is the answer."),
  landmark: ShortText.optional().describe("A word or name by which a reader finds it in a copy."),
  repeats: ParagraphNumber.optional().describe(
    "The number of the paragraph whose words it repeats, as a deck often does: it is no second evidence.",
  ),
  digest: Digest.describe(
    "Sixteen digits and letters by which its words are known again without being kept here.",
  ),
});
export type Paragraph = z.infer<typeof Paragraph>;

/**
 * The editorial as a thing: who is behind it, what kind of text it is, when and in which language.
 *
 * `theme` says in one neutral sentence what it is about and takes no side: it may be shown before the quiz.
 */
export const Source = z.strictObject({
  title: ShortText.describe("The title as printed."),
  author: ActorId.describe("The id of the actor who speaks in it: the paper or a person."),
  genre: z
    .enum(["editorial", "op-ed", "column", "letter"])
    .describe(
      "editorial: the paper speaks. op-ed: a guest. column: a regular writer. letter: a reader.",
    ),
  publisher: ShortText.describe("Who published it, or unknown."),
  url: z
    .url({ protocol: /^https$/ })
    .max(500)
    .optional()
    .describe("Where it can be read, starting with https://."),
  published: CodedDate.optional().describe("When it was published, and what that rests on."),
  language: LanguageTag.describe("The language of the text and of this coding: en or ko."),
  theme: Sentence.describe(
    "What it is about, as one neutral sentence that takes no side and is about as long as the main claim.",
  ),
  paragraphs: z
    .array(Paragraph)
    .min(2)
    .max(200)
    .describe("Every line of the text in order, the title first."),
});
export type Source = z.infer<typeof Source>;

import { z } from "zod";

/** Control characters, halves of surrogate pairs, and marks that turn the direction of reading. */
const UNSEEN = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u;

function words(most: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine((text) => !UNSEEN.test(text), { error: "bad-character" });
}

/** One full sentence in the coder's own words. */
export const Sentence = words(300);

/** A name, a title or another short stretch of words. */
export const ShortText = words(120);

/** What a thing is called in a list. */
export const Label = words(60);

/** A few sentences: a note, a reason, a meaning. */
export const Note = words(600);

/** A language tag, BCP 47, as far as we need it: `en`, `ko`, `pt-BR`. */
export const LanguageTag = z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/);

/** A name in other languages; a dozen are enough for any class. */
export const NamesByLanguage = z
  .record(LanguageTag, ShortText)
  .refine((names) => Object.keys(names).length <= 12, { error: "too-many-names" });

import { z } from "zod";

/** One full sentence in the coder's own words. */
export const Sentence = z.string().trim().min(1).max(300);

/** A name, a title or another short stretch of words. */
export const ShortText = z.string().trim().min(1).max(120);

/** A few sentences: a note, a reason, a meaning. */
export const Note = z.string().trim().min(1).max(600);

/** A language tag, BCP 47, as far as we need it: `en`, `ko`, `pt-BR`. */
export const LanguageTag = z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/);

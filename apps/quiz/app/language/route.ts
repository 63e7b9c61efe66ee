import { z } from "zod";
import { Back, keepChoice } from "#server/choices.ts";
import { guarded } from "#server/guard/guarded.ts";
import { LANGUAGE_COOKIE, LANGUAGES } from "#server/language.ts";

const Choice = z.strictObject({ language: z.enum(LANGUAGES), back: Back });

/** The language of the interface, chosen by hand. */
export const POST = guarded(
  { route: "/language", body: Choice, maxBytes: 15_000 },
  async ({ form }) => await keepChoice(LANGUAGE_COOKIE, form.language, form.back),
);

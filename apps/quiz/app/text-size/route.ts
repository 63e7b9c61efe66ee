import { z } from "zod";
import { Back, keepChoice } from "#server/choices.ts";
import { guarded } from "#server/guard/guarded.ts";
import { TEXT_SIZE_COOKIE, TEXT_SIZES } from "#server/text-size.ts";

const Choice = z.strictObject({ size: z.enum(TEXT_SIZES), back: Back });

/** The size of all text, chosen by hand. */
export const POST = guarded(
  { route: "/text-size", body: Choice, maxBytes: 15_000 },
  async ({ form }) => await keepChoice(TEXT_SIZE_COOKIE, form.size, form.back),
);

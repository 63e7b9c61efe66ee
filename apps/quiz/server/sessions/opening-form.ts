import { z } from "zod";
import { phrases } from "#phrases/here.ts";
import { Refusal } from "#server/refusal.ts";
import { ManyValues } from "#server/request.ts";
import { ALL_KINDS } from "#server/sessions/lesson.ts";
import type { Closing, Opening } from "#server/sessions/open-session.ts";

/** A whole number as a form sends it. */
export function wholeNumber(from: number, to: number) {
  return z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .refine((number) => number >= from && number <= to);
}

/** The same where the field may be left empty. */
export function wholeOrEmpty(from: number, to: number) {
  return z.union([z.literal("").transform(() => undefined), wholeNumber(from, to)]).optional();
}

const Ticked = z.literal("on").optional();

/** The form that opens a session: of the start page, where all but two fields are left out, or of More. */
export const OpeningForm = z.strictObject({
  slug: z.string().max(200),
  minutes: wholeNumber(5, 240),
  questions: wholeOrEmpty(1, 60),
  letter: z.enum(["A", "B", "C"]).optional(),
  kind: ManyValues.pipe(z.array(z.enum(ALL_KINDS))).optional(),
  /** Sent by More, so that no kind at all can be told from a form that does not ask. */
  more: Ticked,
  closing: z.enum(["by-hand", "after", "at"]).optional(),
  after: wholeOrEmpty(1, 1_440),
  at: z.union([z.literal(""), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)]).optional(),
  feedback: z.enum(["at-once", "after-closing", "never"]).optional(),
  certainty: Ticked,
  hints: Ticked,
  naming: z.enum(["made-up", "roster"]).optional(),
  names: z.enum(["en", "ko"]).optional(),
  keep: wholeOrEmpty(1, 180),
});
export type OpeningForm = z.output<typeof OpeningForm>;

/** What a form asks for; refuses one that is not whole. */
export function toOpening(form: OpeningForm): Opening {
  const { letter = "A", questions, kind, more } = form;
  const kinds = kind ?? (more ? [] : ALL_KINDS);
  return {
    minutes: form.minutes,
    asking: { letter, questions, kinds },
    closing: toClosing(form),
    asksCertainty: form.certainty !== undefined,
    allowsHints: form.hints !== undefined,
    ...(form.feedback && { feedback: form.feedback }),
    ...(form.naming && { naming: form.naming }),
    ...(form.names && { namesLanguage: form.names }),
    ...(form.keep && { keepDays: form.keep }),
  };
}

function toClosing({ closing = "by-hand", after, at }: OpeningForm): Closing {
  if (closing === "by-hand") return { kind: "by-hand" };
  if (closing === "after" && after !== undefined) return { kind: "after", minutes: after };
  if (closing === "at" && at) return { kind: "at", moment: todayAt(at) };
  throw new Refusal("invalid-input", phrases().sessions.problems["invalid-input"]);
}

/** By the clock and in the zone of the computer that Linchpin runs on, as the form says. */
function todayAt(time: string): Date {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  const moment = new Date();
  moment.setHours(hours, minutes, 0, 0);
  return moment;
}

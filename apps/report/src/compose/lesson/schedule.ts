/** The lengths of lesson we plan for, in minutes. */
export const LENGTHS = [20, 45, 90] as const;
export type Length = (typeof LENGTHS)[number];

/** What a lesson is made of, in order. */
export const STEPS = ["open", "read", "grid", "quiz", "answers", "talk", "write", "exit"] as const;
export type Step = (typeof STEPS)[number];

/** Minutes by step; a text is read before the shortest lesson, and what is left over is for talking. */
const FIXED: Readonly<Record<Length, Readonly<Record<Exclude<Step, "read" | "talk">, number>>>> = {
  20: { open: 2, grid: 0, quiz: 10, answers: 5, write: 0, exit: 3 },
  45: { open: 3, grid: 0, quiz: 14, answers: 8, write: 0, exit: 4 },
  90: { open: 5, grid: 10, quiz: 15, answers: 12, write: 10, exit: 5 },
};

/** Minutes to number the paragraphs in, and to answer the guide: none, or this much for each paragraph. */
const NUMBERING = 2;
const GUIDE: Readonly<Record<Length, number>> = { 20: 0, 45: 0, 90: 0.5 };

/** Nobody talks anything over in less. */
const LEAST_TALK: Readonly<Record<Length, number>> = { 20: 0, 45: 4, 90: 12 };

/**
 * How many minutes each step of a lesson takes, in order; together they fill it, and what a lesson
 * leaves out is not in it. A text too long for the lesson gets what time there is: its rest is read at home.
 */
export function scheduleLesson(
  length: Length,
  { reading, paragraphs }: { readonly reading: number; readonly paragraphs: number },
): ReadonlyMap<Step, number> {
  const fixed = FIXED[length];
  const open = length - Object.values(fixed).reduce((sum, minutes) => sum + minutes, 0);
  const wanted = length === 20 ? 0 : reading + NUMBERING + Math.ceil(GUIDE[length] * paragraphs);
  const read = Math.min(wanted, open - LEAST_TALK[length]);
  const minutes = { ...fixed, read, talk: open - read };
  return new Map(STEPS.map((step) => [step, minutes[step]] as const).filter(([, n]) => n > 0));
}

import type { Attempt } from "#server/attempts.ts";
import { showsKeys } from "#server/sessions/session.ts";

/**
 * What a student is shown of an attempt in a class.
 *
 * `quiz`: the questions, to be answered. `answered`: a question with its reasons, or the result, once they
 * may be seen. `end`: that it is handed in or closed.
 */
export type ClassView = "quiz" | "answered" | "end";

/** True for an attempt in a class, or in the make-up of one. */
export function isOfClass({ session }: Pick<Attempt, "session">): boolean {
  return session.kind !== "practice";
}

/** True while the student may still answer. */
export function isWorking({ session, finishedAt }: Attempt): boolean {
  return session.phase === "open" && finishedAt === null;
}

/** What is shown at a question's address. */
export function viewQuestion(attempt: Attempt, number: number): ClassView {
  const isAnswered = attempt.responses.has(number);
  if (isAnswered && showsKeys(attempt.session)) return "answered";
  return isWorking(attempt) ? "quiz" : "end";
}

/** The next question after that one whose reasons are there to be read. */
export function nextAnswered({ responses, form }: Attempt, from: number): number | undefined {
  return form.items
    .map((_, index) => index + 1)
    .find((number) => number > from && responses.has(number));
}

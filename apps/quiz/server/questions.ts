import { type PresentedItem, presentItem } from "@linchpin/model";
import { type AnsweredForm, type GivenResponse, requireItem } from "#server/attempts.ts";

/** How a given answer went. */
export type Grade = "right" | "partly" | "not-yet";

export type QuestionState = Grade | "open";

/** How many questions the attempt has, and how each stands. */
export function questionStates({ form, responses }: AnsweredForm): readonly QuestionState[] {
  return form.items.map((_, index) => stateOf(responses.get(index + 1)));
}

/** Right for all of the points, not yet for none, partly for what lies between. */
export function gradeOf({ points }: GivenResponse): Grade {
  if (points === 1) return "right";
  return points > 0 ? "partly" : "not-yet";
}

/** The question as a student sees it before answering. */
export function presentQuestion(attempt: AnsweredForm, number: number): PresentedItem {
  return presentItem(requireItem(attempt, number), attempt.seal);
}

/** The paragraphs that may be named before the answer, to a reader who asks; none where a place would tell. */
export function hintFor(attempt: AnsweredForm, number: number): readonly number[] {
  return requireItem(attempt, number).hint;
}

/** Where to go from an answered question: the next open one, or once all are answered simply the next. */
export function nextQuestion(attempt: AnsweredForm, from: number): number | undefined {
  const following = from < attempt.form.items.length ? from + 1 : undefined;
  return nextOpen(attempt, from) ?? following;
}

/** The first open question after that one, or else before it; undefined when all are answered. */
export function nextOpen(attempt: AnsweredForm, after: number): number | undefined {
  const open = attempt.form.items.flatMap((_, index) => {
    return attempt.responses.has(index + 1) ? [] : [index + 1];
  });
  return open.find((number) => number > after) ?? open[0];
}

function stateOf(given: GivenResponse | undefined): QuestionState {
  return given ? gradeOf(given) : "open";
}

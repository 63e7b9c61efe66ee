import type { TakeAnswer } from "#server/answering/answering.ts";
import { postAnswers } from "#server/answering/post-answers.ts";
import type { Answer } from "#server/serving/answer.ts";
import { studentHashOf } from "#server/tokens.ts";

/** By method and path, as `POST /api/answers`. */
export type HotPaths = ReadonlyMap<string, Answer>;

/**
 * What is answered in front of Next, which costs six times as much and starves sockets when a
 * class answers at once. The door, the headers and the reader's language are seen to as for any
 * other; all that `guarded` does for a route, such an answer does itself.
 */
export function openHotPaths(takeAnswer: TakeAnswer): HotPaths {
  const answers = postAnswers(takeAnswer, ({ headers }) => studentHashOf(headers));
  return new Map([["POST /api/answers", answers]]);
}

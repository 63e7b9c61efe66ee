import { AsyncLocalStorage } from "node:async_hooks";

/** The part of a response that a page cannot reach by itself. */
type Answer = { statusCode: number };

/** Known by name, as in `app.ts`: a page holds another copy of this module than the server. */
const KEY = Symbol.for("linchpin.quiz.answer");

type Shared = typeof globalThis & { [KEY]?: AsyncLocalStorage<Answer> };

/** Lets whatever page is rendered by `work` say with what status it is sent. */
export function answering<Result>(answer: Answer, work: () => Result): Result {
  return storage().run(answer, work);
}

/**
 * Sends the page being rendered with that status.
 *
 * Next's own `notFound()` sends an empty page that scripts must fill, so that a reader without
 * them sees nothing.
 */
export function answerWithStatus(status: number): void {
  const answer = storage().getStore();
  if (answer) answer.statusCode = status;
}

function storage(): AsyncLocalStorage<Answer> {
  const shared: Shared = globalThis;
  shared[KEY] ??= new AsyncLocalStorage();
  return shared[KEY];
}

import { AsyncLocalStorage } from "node:async_hooks";
import { type Language, languageOf } from "#server/language.ts";

/** What of a request and its answer nobody who renders a page can reach by itself. */
type Answering = {
  readonly request: Asked;
  readonly response: { statusCode: number };
  readonly path: string;
  /** Read of the request when first asked for: most answers to scripts say nothing. */
  language?: Language;
};

type Asked = Parameters<typeof languageOf>[0] & { readonly url?: string | undefined };

/** Known by name, as in `app.ts`: a page holds another copy of this module than the server. */
const KEY = Symbol.for("linchpin.quiz.answer");

type Shared = typeof globalThis & { [KEY]?: AsyncLocalStorage<Answering> };

/** Lets whatever `work` renders speak its reader's language, and say with what status it is sent. */
export function answering<Result>(
  request: Asked,
  response: Answering["response"],
  work: () => Result,
): Result {
  return storage().run({ request, response, path: request.url ?? "/" }, work);
}

/**
 * Sends the page being rendered with that status.
 *
 * Next's own `notFound()` sends an empty page that scripts must fill, so that a reader without
 * them sees nothing.
 */
export function answerWithStatus(status: number): void {
  const answer = storage().getStore();
  if (answer) answer.response.statusCode = status;
}

/** The language of the request being answered; undefined outside of one, as in a terminal. */
export function findLanguageHere(): Language | undefined {
  const here = storage().getStore();
  if (here) here.language ??= languageOf(here.request);
  return here?.language;
}

/** The address that is being answered, from its path on; the start page's outside of a request. */
export function pathHere(): string {
  return storage().getStore()?.path ?? "/";
}

function storage(): AsyncLocalStorage<Answering> {
  const shared: Shared = globalThis;
  shared[KEY] ??= new AsyncLocalStorage();
  return shared[KEY];
}

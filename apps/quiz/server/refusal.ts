/** Everything the quiz may refuse, and the HTTP status that says so. */
const STATUS = {
  "attempt-not-found": 404,
  "cannot-print": 422,
  "class-is-on": 423,
  "closing-time-past": 422,
  "code-unknown": 404,
  "dossier-not-found": 404,
  "invalid-input": 422,
  "last-admin": 409,
  "last-way-in": 409,
  "link-unknown": 404,
  "name-taken": 409,
  "name-unfit": 422,
  "no-questions": 422,
  "not-allowed": 403,
  "not-signed-in": 401,
  "passkey-failed": 422,
  "password-unfit": 422,
  "print-too-slow": 504,
  "question-not-found": 404,
  "session-not-found": 404,
  "sign-in-failed": 401,
  "store-away": 503,
  "student-not-found": 404,
  "teacher-not-found": 404,
  "text-unknown": 422,
  "too-large": 413,
  "too-many-requests": 429,
  "wrong-type": 415,
} as const satisfies Record<string, number>;

export type RefusalCode = keyof typeof STATUS;

type RefusalOptions = ErrorOptions & {
  /** In seconds: when the same would be taken. */
  readonly retryAfter?: number;
};

/**
 * A request the quiz understood and will not carry out; its message is a sentence for the reader.
 *
 * Thrown by `server/`, caught once at the edge. Anything else that is thrown is a
 * bug and is left to crash the request.
 */
export class Refusal extends Error {
  /** Next holds copies of this module: what the server's own copy refuses is a refusal to a page's, too. */
  static override [Symbol.hasInstance](thrown: unknown): boolean {
    return thrown instanceof Error && thrown.name === "Refusal";
  }

  override readonly name = "Refusal";
  readonly code: RefusalCode;
  readonly retryAfter: number | undefined;

  constructor(code: RefusalCode, message: string, options?: RefusalOptions) {
    super(message, options);
    this.code = code;
    this.retryAfter = options?.retryAfter;
  }

  get status(): number {
    return STATUS[this.code];
  }
}

/** The refusal as RFC 9457 problem details. */
export function toProblemResponse({ code, message, status, retryAfter }: Refusal): Response {
  const body = { type: `/problems/${code}`, title: message, status };
  const headers = new Headers({ "content-type": "application/problem+json" });
  if (retryAfter !== undefined) headers.set("retry-after", String(retryAfter));
  return Response.json(body, { status, headers });
}

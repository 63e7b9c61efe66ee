/** Everything the quiz may refuse, and the HTTP status that says so. */
const STATUS = {
  "attempt-not-found": 404,
  "dossier-not-found": 404,
  "invalid-input": 422,
  "question-not-found": 404,
  "too-large": 413,
  "wrong-type": 415,
} as const satisfies Record<string, number>;

export type RefusalCode = keyof typeof STATUS;

/**
 * A request the quiz understood and will not carry out; its message is a sentence for the reader.
 *
 * Thrown by `server/`, caught once at the edge. Anything else that is thrown is a
 * bug and is left to crash the request.
 */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }

  get status(): number {
    return STATUS[this.code];
  }
}

/** The refusal as RFC 9457 problem details. */
export function toProblemResponse({ code, message, status }: Refusal): Response {
  const body = { type: `/problems/${code}`, title: message, status };
  return Response.json(body, { status, headers: { "content-type": "application/problem+json" } });
}

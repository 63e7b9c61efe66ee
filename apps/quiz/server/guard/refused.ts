import { Refusal, toProblemResponse } from "#server/refusal.ts";
import { seeOther } from "#server/request.ts";

const SIGN_IN = "/teach/sign-in";

/**
 * A refusal as the answer its client can use: problem details, or for a browser the page that
 * `sendBack` names, or where it names none the sentence by itself.
 */
export function answerRefusal(
  refusal: Refusal,
  { headers }: Request,
  sendBack: () => string | undefined,
): Response {
  if (!headers.get("accept")?.includes("text/html")) return toProblemResponse(refusal);
  const page = refusal.code === "not-signed-in" ? SIGN_IN : sendBack();
  const response = page === undefined ? toSentence(refusal) : seeOther(page);
  if (refusal.retryAfter !== undefined) {
    response.headers.set("retry-after", String(refusal.retryAfter));
  }
  return response;
}

/** What a route that only reads gives, its refusals answered as those of a mutation are. */
export async function orAnswered(
  request: Request,
  read: () => Promise<Response>,
  sendBack: (refusal: Refusal) => string | undefined = () => undefined,
): Promise<Response> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return answerRefusal(error, request, () => sendBack(error));
  }
}

function toSentence({ message, status }: Refusal): Response {
  const headers = { "content-type": "text/plain; charset=utf-8" };
  return new Response(`${message}\n`, { status, headers });
}

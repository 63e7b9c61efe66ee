import { type Refusal, toProblemResponse } from "#server/refusal.ts";
import { seeOther } from "#server/request.ts";
import { findRefusal } from "#server/store-away.ts";

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
  const page = pageFor(refusal, sendBack);
  const response = page === undefined ? toSentence(refusal) : seeOther(page);
  if (refusal.retryAfter !== undefined) {
    response.headers.set("retry-after", String(refusal.retryAfter));
  }
  return response;
}

/** Where the database is away, no page of ours would be better off. */
function pageFor({ code }: Refusal, sendBack: () => string | undefined): string | undefined {
  if (code === "store-away") return undefined;
  return code === "not-signed-in" ? SIGN_IN : sendBack();
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
    const refusal = findRefusal(error);
    if (!refusal) throw error;
    return answerRefusal(refusal, request, () => sendBack(refusal));
  }
}

function toSentence({ message, status }: Refusal): Response {
  const headers = { "content-type": "text/plain; charset=utf-8" };
  return new Response(`${message}\n`, { status, headers });
}

import { app } from "#server/app.ts";
import { startAttempt } from "#server/attempts.ts";
import { rememberReader } from "#server/identity.ts";
import { Refusal, toProblemResponse } from "#server/refusal.ts";
import { seeOther } from "#server/request.ts";
import { requirePublished } from "#server/shelf.ts";

/** Opens an attempt for whoever asks and moves on to its first question. */
export async function POST(
  _request: Request,
  { params }: RouteContext<"/editorials/[slug]/start">,
): Promise<Response> {
  try {
    const published = requirePublished((await params).slug);
    const reader = await rememberReader();
    const attemptId = await startAttempt(app().database, published, reader);
    return seeOther(`/attempts/${attemptId}/questions/1`);
  } catch (error) {
    if (error instanceof Refusal) return toProblemResponse(error);
    throw error;
  }
}

import { z } from "zod";
import { ANCHORS } from "#components/anchors.ts";
import { app } from "#server/app.ts";
import { recordResponse, requireAttempt } from "#server/attempts.ts";
import { findReader } from "#server/identity.ts";
import { Refusal, toProblemResponse } from "#server/refusal.ts";
import { ManyValues, readForm, seeOther } from "#server/request.ts";

const AnswerForm = z.strictObject({ option: ManyValues.default([]) });

/** Takes the answer and goes to its reasons, or back to the question when none was chosen. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/attempts/[attemptId]/questions/[number]/answer">,
): Promise<Response> {
  const { attemptId, number } = await params;
  const question = `/attempts/${attemptId}/questions/${number}`;
  try {
    const attempt = await requireAttempt(app().database, attemptId, await findReader());
    const { option } = await readForm(request, AnswerForm, { maxBytes: 2_000 });
    await recordResponse(app().database, attempt, Number(number), option);
    return seeOther(`${question}#${ANCHORS.verdict}`);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code === "invalid-input") return seeOther(`${question}?missing=1#${ANCHORS.problem}`);
    return refuse(error, request, question);
  }
}

/** A browser is sent to the page that says it in words; any other client is told directly. */
function refuse(refusal: Refusal, request: Request, page: string): Response {
  const isBrowser = request.headers.get("accept")?.includes("text/html") ?? false;
  return isBrowser && refusal.status === 404 ? seeOther(page) : toProblemResponse(refusal);
}

import { ANCHORS } from "#components/anchors.ts";
import { app } from "#server/app.ts";
import { recordResponse, requireAttempt } from "#server/attempts.ts";
import { AnswerForm, FIELDS, readChosen, toFields, toResponse } from "#server/chosen.ts";
import { findReader } from "#server/identity.ts";
import { presentQuestion } from "#server/questions.ts";
import { Refusal, toProblemResponse } from "#server/refusal.ts";
import { readForm, seeOther } from "#server/request.ts";

/** Takes the answer and goes to its reasons, or back to the question with what was chosen of it. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/attempts/[attemptId]/questions/[number]/answer">,
): Promise<Response> {
  const { attemptId, number } = await params;
  const question = `/attempts/${attemptId}/questions/${number}`;
  const back = new URLSearchParams({ missing: "1" });
  try {
    const attempt = await requireAttempt(app().database, attemptId, await findReader());
    const item = presentQuestion(attempt, Number(number));
    const fields = await readForm(request, AnswerForm, { maxBytes: 2_000 });
    const chosen = readChosen(item, fields);
    for (const [name, value] of toFields(chosen)) back.append(name, value);
    if (fields[FIELDS.hint] !== undefined) back.append(FIELDS.hint, "1");
    await recordResponse(app().database, attempt, Number(number), toResponse(chosen));
    return seeOther(`${question}#${ANCHORS.verdict}`);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code === "invalid-input") return seeOther(`${question}?${back}#${ANCHORS.problem}`);
    return refuse(error, request, question);
  }
}

/** A browser is sent to the page that says it in words; any other client is told directly. */
function refuse(refusal: Refusal, request: Request, page: string): Response {
  const isBrowser = request.headers.get("accept")?.includes("text/html") ?? false;
  return isBrowser && refusal.status === 404 ? seeOther(page) : toProblemResponse(refusal);
}

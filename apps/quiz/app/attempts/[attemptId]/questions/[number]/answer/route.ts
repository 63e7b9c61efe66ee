import { ANCHORS } from "#components/anchors.ts";
import { AnswerForm } from "#server/answer-form.ts";
import { app } from "#server/app.ts";
import { type Attempt, requireAttempt } from "#server/attempts.ts";
import { readChosen, type SentFields, toResponse } from "#server/chosen.ts";
import { isOfClass } from "#server/class-view.ts";
import { guarded, type Refused } from "#server/guard/guarded.ts";
import { recordResponse } from "#server/practice.ts";
import { presentQuestion } from "#server/questions.ts";
import type { Refusal } from "#server/refusal.ts";
import { seeOther } from "#server/request.ts";
import { takeForm } from "#server/sessions/take-form.ts";
import { visitorHere } from "#server/visitor.ts";

const ROUTE = "/attempts/[attemptId]/questions/[number]/answer";

/** Takes the answer and goes on, to its reasons where they may be seen, or back to the question with what was chosen. */
export const POST = guarded(
  {
    route: ROUTE,
    body: AnswerForm,
    maxBytes: 2_000,
    limit: { name: "write", key: ({ params }) => params.attemptId },
    sendBack,
  },
  async ({ params: { attemptId, number }, form }) => {
    const visitor = await visitorHere();
    const attempt = await requireAttempt(app().database, attemptId, visitor);
    if (isOfClass(attempt))
      return seeOther(await takeForm(attempt, visitor, { number: Number(number), form }));
    await practise(attempt, Number(number), form);
    return seeOther(`/attempts/${attemptId}/questions/${number}#${ANCHORS.verdict}`);
  },
);

async function practise(attempt: Attempt, number: number, form: SentFields): Promise<void> {
  const chosen = readChosen(presentQuestion(attempt, number), form);
  await recordResponse(app().database, attempt, number, toResponse(chosen));
}

function sendBack({ code, status }: Refusal, { params, sent }: Refused<typeof ROUTE>) {
  const question = `/attempts/${params.attemptId}/questions/${params.number}`;
  if (status === 404) return question;
  if (code !== "invalid-input") return undefined;
  const back = new URLSearchParams({ missing: "1" });
  // The page leaves out what is nothing of its question.
  for (const [name, values] of Object.entries(AnswerForm.safeParse(sent).data ?? {})) {
    for (const value of values) back.append(name, value);
  }
  return `${question}?${back}#${ANCHORS.problem}`;
}

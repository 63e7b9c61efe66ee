import { phrases } from "#phrases/here.ts";
import { app } from "#server/app.ts";
import { type Attempt, requireAttempt } from "#server/attempts.ts";
import { isOfClass } from "#server/class-view.ts";
import { Refusal } from "#server/refusal.ts";
import { visitorHere } from "#server/visitor.ts";

/** This browser's attempt in a class, with the browser's own hash; for a route handler, which throws refusals. */
export async function requireClassAttempt(
  attemptId: string,
): Promise<{ readonly attempt: Attempt; readonly device: string }> {
  const { device } = await visitorHere();
  const attempt = await requireAttempt(app().database, attemptId, { device });
  if (device === undefined || !isOfClass(attempt))
    throw new Refusal("attempt-not-found", phrases().pages.notYours.title);
  return { attempt, device };
}

import { app } from "#server/app.ts";
import { type Attempt, attemptNotFound, requireAttempt } from "#server/attempts.ts";
import { isOfClass } from "#server/class-view.ts";
import { visitorHere } from "#server/visitor.ts";

/** This browser's attempt in a class, with the browser's own hash; for a route handler, which throws refusals. */
export async function requireClassAttempt(
  attemptId: string,
): Promise<{ readonly attempt: Attempt; readonly device: string }> {
  const { device } = await visitorHere();
  const attempt = await requireAttempt(app().database, attemptId, { device });
  if (device === undefined || !isOfClass(attempt)) throw attemptNotFound();
  return { attempt, device };
}

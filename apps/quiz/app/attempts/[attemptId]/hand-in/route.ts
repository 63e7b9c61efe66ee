import { z } from "zod";
import { app } from "#server/app.ts";
import { guarded } from "#server/guard/guarded.ts";
import { nextOpen } from "#server/questions.ts";
import { seeOther } from "#server/request.ts";
import { handIn } from "#server/sessions/hand-in.ts";
import { requireClassAttempt } from "../class-attempt.ts";

/** Hands the attempt in; while questions are open, not before the student has been asked. */
export const POST = guarded(
  {
    route: "/attempts/[attemptId]/hand-in",
    body: z.strictObject({ sure: z.literal("1").optional() }),
    maxBytes: 100,
    limit: { name: "write", key: ({ params }) => params.attemptId },
    sendBack: ({ status }, { params }) =>
      status === 404 ? `/attempts/${params.attemptId}` : undefined,
  },
  async ({ params: { attemptId }, form: { sure } }) => {
    const { attempt } = await requireClassAttempt(attemptId);
    const isOpen = nextOpen(attempt, 0) !== undefined;
    if (isOpen && sure === undefined) return seeOther(`/attempts/${attemptId}?hand-in=ask#sure`);
    await handIn(app().database, attempt);
    return seeOther(`/attempts/${attemptId}`);
  },
);

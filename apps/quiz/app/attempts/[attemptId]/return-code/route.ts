import { app } from "#server/app.ts";
import { guarded, NoFields } from "#server/guard/guarded.ts";
import { seeOther } from "#server/request.ts";
import { flashReturnCode } from "#server/return-flash.ts";
import { renewReturnCode } from "#server/sessions/return.ts";
import { requireClassAttempt } from "../class-attempt.ts";

/** Makes the student a new code for another device and shows it. */
export const POST = guarded(
  {
    route: "/attempts/[attemptId]/return-code",
    body: NoFields,
    maxBytes: 100,
    limit: { name: "write", key: ({ params }) => params.attemptId },
    sendBack: ({ status }, { params }) =>
      status === 404 ? `/attempts/${params.attemptId}` : undefined,
  },
  async ({ params: { attemptId } }) => {
    const { attempt } = await requireClassAttempt(attemptId);
    await flashReturnCode(attemptId, await renewReturnCode(app().database, attempt));
    return seeOther(`/attempts/${attemptId}`);
  },
);

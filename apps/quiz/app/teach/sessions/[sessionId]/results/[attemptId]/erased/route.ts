import { app } from "#server/app.ts";
import { guarded, NoFields } from "#server/guard/guarded.ts";
import { seeOther } from "#server/request.ts";
import { eraseStudent } from "#server/sessions/student-work.ts";
import { requireTeacher } from "#server/teachers/here.ts";

/** Deletes one student's answers; the page before it has asked whether that is meant. */
export const POST = guarded(
  {
    route: "/teach/sessions/[sessionId]/results/[attemptId]/erased",
    body: NoFields,
    maxBytes: 100,
    sendBack: (_refusal, { params }) => `/teach/sessions/${params.sessionId}/results`,
  },
  async ({ params }) => {
    const { sessionId, attemptId } = params;
    await eraseStudent(app().database, await requireTeacher(), sessionId, attemptId);
    return seeOther(`/teach/sessions/${sessionId}/results`);
  },
);

import { app } from "#server/app.ts";
import { guarded, NoFields } from "#server/guard/guarded.ts";
import { seeOther } from "#server/request.ts";
import { closeSession } from "#server/sessions/close-session.ts";
import { requireOwnSession } from "#server/sessions/own-session.ts";
import { requireTeacher } from "#server/teachers/here.ts";

/** Closes a session; the page before it has asked whether that is meant. */
export const POST = guarded(
  {
    route: "/teach/sessions/[sessionId]/end",
    body: NoFields,
    maxBytes: 100,
    sendBack: (_refusal, { params }) => `/teach/sessions/${params.sessionId}`,
  },
  async ({ params }) => {
    const teacher = await requireTeacher();
    const { database } = app();
    const { id, mainSessionId } = await requireOwnSession(database, teacher, params.sessionId);
    await closeSession(database, teacher, id);
    return seeOther(
      mainSessionId === null ? `/teach/sessions/${id}` : `/teach/sessions/${mainSessionId}/make-up`,
    );
  },
);

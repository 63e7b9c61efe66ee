import { app } from "#server/app.ts";
import { guarded, NoFields } from "#server/guard/guarded.ts";
import { seeOther } from "#server/request.ts";
import { backWith } from "#server/sessions/problem.ts";
import { reopenSession } from "#server/sessions/reopen-session.ts";
import { requirePublished } from "#server/shelf.ts";
import { requireTeacher } from "#server/teachers/here.ts";

/** Opens a past session for another class and moves on to the new one's board. */
export const POST = guarded(
  {
    route: "/teach/sessions/[sessionId]/open-again",
    body: NoFields,
    maxBytes: 100,
    sendBack: (refusal) => backWith("/teach", refusal),
  },
  async ({ params }) => {
    const teacher = await requireTeacher();
    const { database } = app();
    const opened = await reopenSession(database, teacher, params.sessionId, requirePublished);
    return seeOther(`/teach/sessions/${opened.id}${opened.isRenewed ? "?renewed=1" : ""}`);
  },
);

import { app } from "#server/app.ts";
import { guarded, NoFields } from "#server/guard/guarded.ts";
import { seeOther } from "#server/request.ts";
import { requireOwnSession } from "#server/sessions/own-session.ts";
import { hideText } from "#server/sessions/shown-text.ts";
import { requireTeacher } from "#server/teachers/here.ts";

/** Takes back a text that was shown. */
export const POST = guarded(
  {
    route: "/teach/sessions/[sessionId]/text/hide",
    body: NoFields,
    maxBytes: 100,
    sendBack: (_refusal, { params }) => `/teach/sessions/${params.sessionId}/text`,
  },
  async ({ params }) => {
    const { id } = await requireOwnSession(
      app().database,
      await requireTeacher(),
      params.sessionId,
    );
    hideText(id);
    return seeOther(`/teach/sessions/${id}/text`);
  },
);

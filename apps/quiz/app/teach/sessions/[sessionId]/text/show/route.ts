import { z } from "zod";
import { app } from "#server/app.ts";
import { guarded } from "#server/guard/guarded.ts";
import { seeOther } from "#server/request.ts";
import { backWith } from "#server/sessions/problem.ts";
import { showText } from "#server/sessions/shown-text.ts";
import { requireTeacher } from "#server/teachers/here.ts";

/** Shows a teacher's own copy to one class; only with the word that they may. */
export const POST = guarded(
  {
    route: "/teach/sessions/[sessionId]/text/show",
    body: z.strictObject({ text: z.string().min(1).max(60_000), right: z.literal("on") }),
    // A Hangul syllable is nine bytes in a form.
    maxBytes: 600_000,
    sendBack: (refusal, { params }) =>
      backWith(`/teach/sessions/${params.sessionId}/text`, refusal),
  },
  async ({ params, form }) => {
    await showText(app().database, await requireTeacher(), params.sessionId, form.text);
    return seeOther(`/teach/sessions/${params.sessionId}/text`);
  },
);

import { z } from "zod";
import { phrases } from "#phrases/here.ts";
import { app } from "#server/app.ts";
import { guarded } from "#server/guard/guarded.ts";
import { Refusal } from "#server/refusal.ts";
import { seeOther } from "#server/request.ts";
import { openMakeUp } from "#server/sessions/make-up.ts";
import { wholeNumber, wholeOrEmpty } from "#server/sessions/opening-form.ts";
import { backWith } from "#server/sessions/problem.ts";
import { MOST_SEATS } from "#server/sessions/seats.ts";
import { requireTeacher } from "#server/teachers/here.ts";

const MakingUp = z.strictObject({
  letter: z.enum(["A", "B", "C"]),
  time: z.enum(["by-hand", "after"]),
  after: wholeOrEmpty(1, 1_440),
  seat: wholeNumber(1, MOST_SEATS).optional(),
});

/** Opens a make-up for one student and shows its code. */
export const POST = guarded(
  {
    route: "/teach/sessions/[sessionId]/make-ups",
    body: MakingUp,
    maxBytes: 300,
    sendBack: (refusal, { params }) =>
      backWith(`/teach/sessions/${params.sessionId}/make-up`, refusal),
  },
  async ({ params, form: { letter, time, after, seat } }) => {
    const teacher = await requireTeacher();
    if (time === "after" && after === undefined)
      throw new Refusal("invalid-input", phrases().sessions.problems["invalid-input"]);
    const minutes = time === "after" ? after : undefined;
    await openMakeUp(app().database, teacher, params.sessionId, { letter, minutes, seat });
    return seeOther(`/teach/sessions/${params.sessionId}/make-up`);
  },
);

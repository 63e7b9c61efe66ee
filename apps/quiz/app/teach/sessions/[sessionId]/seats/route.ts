import { z } from "zod";
import { app } from "#server/app.ts";
import { guarded } from "#server/guard/guarded.ts";
import { seeOther } from "#server/request.ts";
import { wholeNumber } from "#server/sessions/opening-form.ts";
import { backWith } from "#server/sessions/problem.ts";
import { MOST_SEATS, makeSeats } from "#server/sessions/seats.ts";
import { requireTeacher } from "#server/teachers/here.ts";

/** Makes seats until there are so many. A name is no field of it: names stay in the teacher's browser. */
export const POST = guarded(
  {
    route: "/teach/sessions/[sessionId]/seats",
    body: z.strictObject({ seats: wholeNumber(1, MOST_SEATS) }),
    maxBytes: 100,
    sendBack: (refusal, { params }) =>
      backWith(`/teach/sessions/${params.sessionId}/slips`, refusal),
  },
  async ({ params, form }) => {
    await makeSeats(app().database, await requireTeacher(), params.sessionId, form.seats);
    return seeOther(`/teach/sessions/${params.sessionId}/slips`);
  },
);

import { app } from "#server/app.ts";
import { guarded, NoFields } from "#server/guard/guarded.ts";
import { seeOther } from "#server/request.ts";
import { PEOPLE_PAGE, requireTeacher } from "#server/teachers/here.ts";
import { withdrawInvitations } from "#server/teachers/people.ts";
import { backTo } from "#server/teachers/problem.ts";

/** Takes back every invitation that nobody has used yet. */
export const POST = guarded(
  {
    route: "/teach/people/withdraw",
    body: NoFields,
    maxBytes: 100,
    sendBack: (refusal) => backTo(PEOPLE_PAGE, refusal),
  },
  async () => {
    await withdrawInvitations(app().database, await requireTeacher());
    return seeOther(PEOPLE_PAGE);
  },
);

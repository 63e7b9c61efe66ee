import { app } from "#server/app.ts";
import { guarded, NoFields } from "#server/guard/guarded.ts";
import { seeOther } from "#server/request.ts";
import { PEOPLE_PAGE, requireTeacher } from "#server/teachers/here.ts";
import { invite } from "#server/teachers/people.ts";
import { backTo } from "#server/teachers/problem.ts";

/** Makes an invitation link, and goes to where it can be copied. */
export const POST = guarded(
  {
    route: "/teach/people/invite",
    body: NoFields,
    maxBytes: 100,
    sendBack: (refusal) => backTo(PEOPLE_PAGE, refusal),
  },
  async () => {
    const token = await invite(app().database, await requireTeacher());
    return seeOther(`${PEOPLE_PAGE}?invited=${token}#invited`);
  },
);

import { app } from "#server/app.ts";
import { guarded, NoFields } from "#server/guard/guarded.ts";
import { seeOther } from "#server/request.ts";
import { PEOPLE_PAGE, requireTeacher } from "#server/teachers/here.ts";
import { removePerson } from "#server/teachers/people.ts";
import { backTo } from "#server/teachers/problem.ts";

/** Removes a teacher; the page before it has asked whether that is meant. */
export const POST = guarded(
  {
    route: "/teach/people/[teacherId]/remove",
    body: NoFields,
    maxBytes: 100,
    sendBack: (refusal) => backTo(PEOPLE_PAGE, refusal),
  },
  async ({ params }) => {
    await removePerson(app().database, await requireTeacher(), params.teacherId);
    return seeOther(`${PEOPLE_PAGE}?removed=1`);
  },
);

import { app } from "#server/app.ts";
import { guarded } from "#server/guard/guarded.ts";
import { seeOther } from "#server/request.ts";
import { openSession } from "#server/sessions/open-session.ts";
import { OpeningForm, toOpening } from "#server/sessions/opening-form.ts";
import { backWith } from "#server/sessions/problem.ts";
import { requirePublished } from "#server/shelf.ts";
import { requireTeacher } from "#server/teachers/here.ts";

/** Opens a session to a class and moves on to its board. */
export const POST = guarded(
  {
    route: "/teach/sessions",
    body: OpeningForm,
    maxBytes: 2_000,
    sendBack: (refusal, { sent }) =>
      sent?.["more"] === undefined
        ? backWith("/teach", refusal)
        : backWith(`/teach/open/${encodeURIComponent(String(sent["slug"]))}`, refusal, sent),
  },
  async ({ form }) => {
    const teacher = await requireTeacher();
    const published = requirePublished(form.slug);
    const id = await openSession(app().database, teacher, published, toOpening(form));
    return seeOther(`/teach/sessions/${id}`);
  },
);

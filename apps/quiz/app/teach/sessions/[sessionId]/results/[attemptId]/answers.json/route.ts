import { app } from "#server/app.ts";
import { orAnswered } from "#server/guard/refused.ts";
import { exportStudent } from "#server/sessions/student-work.ts";
import { requireTeacher } from "#server/teachers/here.ts";

/** Everything kept of one student, as a file for whoever asks for it. */
export function GET(
  request: Request,
  { params }: RouteContext<"/teach/sessions/[sessionId]/results/[attemptId]/answers.json">,
): Promise<Response> {
  return orAnswered(request, async () => {
    const teacher = await requireTeacher();
    const { sessionId, attemptId } = await params;
    const all = await exportStudent(app().database, teacher, sessionId, attemptId);
    return new Response(`${JSON.stringify(all, undefined, 2)}\n`, {
      headers: {
        "content-type": "application/json",
        "content-disposition": 'attachment; filename="answers.json"',
        "cache-control": "no-store",
      },
    });
  });
}

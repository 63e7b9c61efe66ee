import { app } from "#server/app.ts";
import { orAnswered } from "#server/guard/refused.ts";
import { SessionFileQuery } from "#server/handout-query.ts";
import { printSession } from "#server/handouts.ts";
import { checkSent } from "#server/request.ts";
import { sendFile } from "#server/send-file.ts";
import { backWith } from "#server/sessions/problem.ts";
import { requireTeacher } from "#server/teachers/here.ts";

/** A session's questions, or their key, as a file. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/teach/sessions/[sessionId]/paper/file">,
): Promise<Response> {
  const { sessionId } = await params;
  return await orAnswered(
    request,
    async () => {
      const teacher = await requireTeacher();
      const query = Object.fromEntries(new URL(request.url).searchParams);
      const wanted = checkSent(query, SessionFileQuery);
      return sendFile(await printSession(app().database, teacher, sessionId, wanted));
    },
    (refusal) => backWith(`/teach/sessions/${encodeURIComponent(sessionId)}/paper`, refusal),
  );
}

import { app } from "#server/app.ts";
import { orAnswered } from "#server/guard/refused.ts";
import { readBoard } from "#server/sessions/board.ts";
import { requireTeacher } from "#server/teachers/here.ts";

/** What the board shows now, for the board itself to ask every few seconds. */
export function GET(
  request: Request,
  { params }: RouteContext<"/teach/sessions/[sessionId]/state">,
): Promise<Response> {
  return orAnswered(request, async () => {
    const teacher = await requireTeacher();
    const { sessionId } = await params;
    const board = await readBoard(app().database, teacher, sessionId);
    return Response.json(board, { headers: { "cache-control": "no-store" } });
  });
}

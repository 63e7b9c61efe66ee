import { app } from "#server/app.ts";
import { orAnswered } from "#server/guard/refused.ts";
import { toCsv } from "#server/sessions/csv.ts";
import { tabulateAnswers, tabulateStudents } from "#server/sessions/results-csv.ts";
import { requireTeacher } from "#server/teachers/here.ts";

/** A session's results as a table: every answer in a row, or with `?shape=wide` every student. */
export function GET(
  request: Request,
  { params }: RouteContext<"/teach/sessions/[sessionId]/results.csv">,
): Promise<Response> {
  return orAnswered(request, async () => {
    const teacher = await requireTeacher();
    const { sessionId } = await params;
    const isWide = new URL(request.url).searchParams.get("shape") === "wide";
    const tabulate = isWide ? tabulateStudents : tabulateAnswers;
    const table = await tabulate(app().database, teacher, sessionId);
    return new Response(toCsv(table), {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="${isWide ? "mark-book" : "answers"}.csv"`,
        "cache-control": "no-store",
      },
    });
  });
}

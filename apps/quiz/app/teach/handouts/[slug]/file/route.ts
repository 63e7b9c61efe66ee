import { app } from "#server/app.ts";
import { orAnswered } from "#server/guard/refused.ts";
import { FileQuery } from "#server/handout-query.ts";
import { printHandout } from "#server/handouts.ts";
import { checkSent } from "#server/request.ts";
import { sendFile } from "#server/send-file.ts";
import { backWith } from "#server/sessions/problem.ts";
import { requireTeacher } from "#server/teachers/here.ts";

/** One handout as a file. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/teach/handouts/[slug]/file">,
): Promise<Response> {
  const { slug } = await params;
  return await orAnswered(
    request,
    async () => {
      await requireTeacher();
      const query = Object.fromEntries(new URL(request.url).searchParams);
      return sendFile(await printHandout(app().database, slug, checkSent(query, FileQuery)));
    },
    (refusal) => backWith(`/teach/handouts/${encodeURIComponent(slug)}`, refusal),
  );
}

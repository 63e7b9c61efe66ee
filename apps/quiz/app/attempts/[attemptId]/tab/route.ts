import { z } from "zod";
import { app } from "#server/app.ts";
import type { Attempt } from "#server/attempts.ts";
import { guarded } from "#server/guard/guarded.ts";
import { orAnswered } from "#server/guard/refused.ts";
import { claimTab, isNewestTab } from "#server/sessions/newest-tab.ts";
import { requireClassAttempt } from "../class-attempt.ts";

const Tab = z.string().regex(/^[\w-]{8,40}$/);

type Context = { readonly params: Promise<{ readonly attemptId: string }> };

/** How the attempt stands, for an open page to follow: the session's phase, and whether the tab is the newest. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return await orAnswered(request, async () => {
    const { attempt } = await requireClassAttempt((await params).attemptId);
    const tab = Tab.safeParse(new URL(request.url).searchParams.get("tab")).data;
    return await tellStanding(attempt, tab);
  });
}

/** Makes the tab the one the student works in, and tells the same. */
export const POST = guarded(
  {
    route: "/attempts/[attemptId]/tab",
    type: "json",
    body: z.strictObject({ tab: Tab }),
    maxBytes: 200,
    limit: { name: "write", key: ({ params }) => params.attemptId },
  },
  async ({ params: { attemptId }, form: { tab } }) => {
    const { attempt } = await requireClassAttempt(attemptId);
    await claimTab(app().database, attempt, tab);
    return await tellStanding(attempt, tab);
  },
);

async function tellStanding(attempt: Attempt, tab: string | undefined): Promise<Response> {
  return Response.json({
    phase: attempt.session.phase,
    isHandedIn: attempt.finishedAt !== null,
    isNewestTab: tab === undefined || (await isNewestTab(app().database, attempt, tab)),
  });
}

import type { Metadata } from "next";
import { AreYouSure } from "#components/teach/are-you-sure.tsx";
import { NotFoundSession } from "#components/teach/not-found-session.tsx";
import { TeachPage } from "#components/teach/teach-page.tsx";
import { phrases } from "#phrases/here.ts";
import { app } from "#server/app.ts";
import { readBoard } from "#server/sessions/board.ts";
import { sessionHere, sessionTitle } from "../session-here.ts";

type Props = PageProps<"/teach/sessions/[sessionId]/close">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return await sessionTitle((await params).sessionId, phrases().sessions.close.title);
}

/** Asks whether a session is to be closed, and says what becomes of who is still working. */
export default async function CloseSession({ params }: Props) {
  const here = await sessionHere((await params).sessionId);
  if (!here) return <NotFoundSession />;
  const say = phrases().sessions.close;
  const { session, teacher } = here;
  const { students } = await readBoard(app().database, teacher, session.id);
  const back =
    session.mainSessionId === null
      ? `/teach/sessions/${session.id}`
      : `/teach/sessions/${session.mainSessionId}/make-up`;
  return (
    <TeachPage here="sessions" className="plain teach">
      <AreYouSure
        title={say.title}
        lead={say.lead(students.filter(({ isIn }) => !isIn).length)}
        advice={say.advice}
        say={say}
        back={back}
        action={`/teach/sessions/${session.id}/end`}
      />
    </TeachPage>
  );
}

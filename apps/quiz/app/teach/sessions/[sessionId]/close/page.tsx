import type { Metadata } from "next";
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
      <h1>{say.title}</h1>
      <p className="lead">{say.lead(students.filter(({ isIn }) => !isIn).length)}</p>
      <p>{say.advice}</p>
      <form className="actions" method="post" action={`/teach/sessions/${session.id}/end`}>
        <a className="button quiet" href={back}>
          {say.no}
        </a>
        <button type="submit" className="button">
          {say.yes}
        </button>
      </form>
    </TeachPage>
  );
}

import type { Metadata } from "next";
import { FormProblem } from "#components/teach/account-problem.tsx";
import { MakeUpForm } from "#components/teach/make-up-form.tsx";
import { MakeUps } from "#components/teach/make-ups.tsx";
import { NotFoundSession } from "#components/teach/not-found-session.tsx";
import { TeachPage } from "#components/teach/teach-page.tsx";
import { phrases } from "#phrases/here.ts";
import { app } from "#server/app.ts";
import { listMakeUps } from "#server/sessions/make-up.ts";
import { problemIn } from "#server/sessions/problem.ts";
import { listSeats } from "#server/sessions/seats.ts";
import { mainSessionHere, sessionTitle } from "../session-here.ts";

type Props = PageProps<"/teach/sessions/[sessionId]/make-up">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return await sessionTitle((await params).sessionId, phrases().sessions.makeUp.title);
}

/** Where one absent student is given a code of their own. */
export default async function MakeUp({ params, searchParams }: Props) {
  const here = await mainSessionHere((await params).sessionId);
  if (!here) return <NotFoundSession />;
  const say = phrases().sessions.makeUp;
  const { session, teacher, stored } = here;
  const { database } = app();
  const seats = await listSeats(database, teacher, session.id);
  return (
    <TeachPage here="sessions" className="teach">
      <h1>{say.title}</h1>
      <FormProblem sentence={problemIn(await searchParams)} />
      <p className="lead measure">{say.lead}</p>
      <MakeUpForm session={session} letter={stored.form.letter} seats={seats} />
      <MakeUps makeUps={await listMakeUps(database, teacher, session.id)} sessionId={session.id} />
      <p className="helps">
        <a href={`/teach/sessions/${session.id}`}>{say.back}</a>
      </p>
    </TeachPage>
  );
}

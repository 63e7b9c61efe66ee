import type { Metadata } from "next";
import { FormProblem } from "#components/teach/account-problem.tsx";
import { OpenLesson } from "#components/teach/open-lesson.tsx";
import { PastSessions, RunningSessions } from "#components/teach/session-lists.tsx";
import { TeachPage } from "#components/teach/teach-page.tsx";
import { phrases } from "#phrases/here.ts";
import { app } from "#server/app.ts";
import { listSessions } from "#server/sessions/list-sessions.ts";
import { problemIn } from "#server/sessions/problem.ts";
import { teacherOrSignIn } from "#server/teachers/here.ts";

export function generateMetadata(): Metadata {
  const { pages, sessions } = phrases();
  return { title: pages.titled(sessions.start.title) };
}

/** Where a teacher starts: what is running, what can be opened with one press, what was. */
export default async function TeacherStart({ searchParams }: PageProps<"/teach">) {
  const teacher = await teacherOrSignIn();
  const say = phrases().sessions.start;
  const { database, dossiers } = app();
  const sessions = await listSessions(database, teacher);
  return (
    <TeachPage here="sessions">
      <h1>{say.title}</h1>
      <FormProblem sentence={problemIn(await searchParams)} />
      <RunningSessions sessions={sessions.filter(({ phase }) => phase !== "closed")} />
      <section className="section" aria-labelledby="open">
        <h2 className="opens" id="open">
          {say.openTitle}
        </h2>
        <p className="measure">{say.choose}</p>
        {dossiers.length === 0 && <p>{say.noEditorials}</p>}
        {dossiers.map((published) => (
          <OpenLesson key={published.slug} published={published} />
        ))}
      </section>
      <PastSessions sessions={sessions.filter(({ phase }) => phase === "closed")} />
    </TeachPage>
  );
}

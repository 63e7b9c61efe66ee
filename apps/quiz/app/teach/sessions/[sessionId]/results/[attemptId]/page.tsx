import type { Metadata } from "next";
import { formatMoment } from "#components/teach/moment.ts";
import { NotFoundSession } from "#components/teach/not-found-session.tsx";
import { StudentAnswers } from "#components/teach/student-answers.tsx";
import { StudentName } from "#components/teach/student-name.tsx";
import { TeachPage } from "#components/teach/teach-page.tsx";
import { phrases } from "#phrases/here.ts";
import { reachedBy } from "#server/sessions/results.ts";
import { studentHere } from "./student-here.ts";

type Props = PageProps<"/teach/sessions/[sessionId]/results/[attemptId]">;

export function generateMetadata(): Metadata {
  const { pages, results } = phrases();
  return { title: pages.titled(results.title) };
}

/** One student's answers beside what fits, with points. */
export default async function Student({ params }: Props) {
  const { sessionId, attemptId } = await params;
  const one = await studentHere(sessionId, attemptId);
  if (!one) return <NotFoundSession />;
  const { student: say, table } = phrases().results;
  const { student, answers, source } = one;
  const reached = reachedBy(student.given.values(), answers.length);
  const address = `/teach/sessions/${sessionId}/results`;
  const facts = [
    ...(student.isMakeUp ? [table.makeUp] : []),
    student.isIn ? table.isIn : table.notIn,
    say.joined(formatMoment(student.startedAt)),
    table.of(reached.points, answers.length),
    table.percentOf(reached.percent),
  ];
  return (
    <TeachPage here="sessions" className="teach class-results">
      <h1>
        <StudentName student={student} sessionId={sessionId} />
      </h1>
      <p className="meta figures">{facts.join(" · ")}</p>
      <StudentAnswers answers={answers} language={source.language} />
      <div className="ending actions">
        <a className="button" href={address}>
          {say.back}
        </a>
        <a className="button quiet" href={`${address}/${attemptId}/answers.json`}>
          {say.export}
        </a>
        <a className="button quiet" href={`${address}/${attemptId}/erase`}>
          {say.erase}
        </a>
      </div>
    </TeachPage>
  );
}

import type { Metadata } from "next";
import { AreYouSure } from "#components/teach/are-you-sure.tsx";
import { NotFoundSession } from "#components/teach/not-found-session.tsx";
import { TeachPage } from "#components/teach/teach-page.tsx";
import { phrases } from "#phrases/here.ts";
import { studentHere } from "../student-here.ts";

type Props = PageProps<"/teach/sessions/[sessionId]/results/[attemptId]/erase">;

export function generateMetadata(): Metadata {
  const { pages, results } = phrases();
  return { title: pages.titled(results.student.erase) };
}

/** Asks whether one student's answers are to be deleted. */
export default async function EraseStudent({ params }: Props) {
  const { sessionId, attemptId } = await params;
  const one = await studentHere(sessionId, attemptId);
  if (!one) return <NotFoundSession />;
  const { erase: say, table } = phrases().results;
  const { nickname, seat } = one.student;
  const address = `/teach/sessions/${sessionId}/results/${attemptId}`;
  return (
    <TeachPage here="sessions" className="plain teach">
      <AreYouSure
        title={say.title(seat === null ? nickname : table.seat(seat))}
        lead={say.advice}
        say={say}
        back={address}
        action={`${address}/erased`}
      />
    </TeachPage>
  );
}

import type { Metadata } from "next";
import { FormProblem } from "#components/teach/account-problem.tsx";
import { NotFoundSession } from "#components/teach/not-found-session.tsx";
import { SeatsForm } from "#components/teach/seats-form.tsx";
import { Slip } from "#components/teach/slip.tsx";
import { TeachPage } from "#components/teach/teach-page.tsx";
import { languageHere, phrases } from "#phrases/here.ts";
import { app } from "#server/app.ts";
import { problemIn } from "#server/sessions/problem.ts";
import { listSeats, MOST_SEATS } from "#server/sessions/seats.ts";
import { mainSessionHere, sessionTitle } from "../session-here.ts";

type Props = PageProps<"/teach/sessions/[sessionId]/slips">;

/** A usual class. */
const USUAL = 25;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return await sessionTitle((await params).sessionId, phrases().slips.title);
}

/** The slips of a roster, to be printed and cut: ten a page. */
export default async function Slips({ params, searchParams }: Props) {
  const here = await mainSessionHere((await params).sessionId);
  if (!here) return <NotFoundSession />;
  const say = phrases().slips;
  const { session, teacher } = here;
  const seats = await listSeats(app().database, teacher, session.id);
  const { joinOrigin, origins } = app().reach();
  const address = `/teach/sessions/${session.id}`;
  return (
    <TeachPage here="sessions" className="teach slips-page">
      <div className="no-print">
        <h1>{say.title}</h1>
        <FormProblem sentence={problemIn(await searchParams)} />
        {session.naming === "roster" ? (
          <>
            <p className="lead measure">{say.lead}</p>
            <SeatsForm
              sessionId={session.id}
              action={`${address}/seats`}
              made={seats.length}
              usual={USUAL}
              most={MOST_SEATS}
              say={{ count: say.count, countHint: say.countHint, make: say.make }}
              language={languageHere()}
            />
            <p className="hint measure">{seats.length === 0 ? say.none : say.print}</p>
            <p className="hint measure">{say.writeOn}</p>
          </>
        ) : (
          <p className="lead measure">{say.noRoster}</p>
        )}
        <p className="helps">
          <a href={address}>{say.back}</a>
        </p>
      </div>
      <ul className="slips">
        {seats.map((seat) => (
          <Slip
            key={seat.number}
            seat={seat}
            sessionId={session.id}
            origin={joinOrigin ?? origins[0]}
          />
        ))}
      </ul>
    </TeachPage>
  );
}

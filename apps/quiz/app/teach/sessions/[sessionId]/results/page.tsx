import type { Metadata } from "next";
import { MarkBook } from "#components/teach/mark-book.tsx";
import { formatMoment } from "#components/teach/moment.ts";
import { NotFoundSession } from "#components/teach/not-found-session.tsx";
import { QuestionResults, StudentResults } from "#components/teach/results-tables.tsx";
import { TeachPage } from "#components/teach/teach-page.tsx";
import { languageHere, phrases } from "#phrases/here.ts";
import { app } from "#server/app.ts";
import { type Results, readResults } from "#server/sessions/results.ts";
import { toMarkBook } from "#server/sessions/results-csv.ts";
import { mainSessionHere, sessionTitle } from "../session-here.ts";

type Props = PageProps<"/teach/sessions/[sessionId]/results">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return await sessionTitle((await params).sessionId, phrases().results.title);
}

/** Who answered what, points and per cent, and how each question went. */
export default async function SessionResults({ params }: Props) {
  const here = await mainSessionHere((await params).sessionId);
  if (!here) return <NotFoundSession />;
  const say = phrases().results;
  const { session, teacher } = here;
  const results = await readResults(app().database, teacher, session.id);
  const address = `/teach/sessions/${session.id}`;
  return (
    <TeachPage here="sessions" className="teach class-results">
      <p className="kicker" lang={results.source.language}>
        {results.source.title}
      </p>
      <h1>{say.title}</h1>
      <Summary results={results} />
      {results.students.length === 0 ? (
        <Nobody board={address} />
      ) : (
        <>
          <Taking results={results} address={address} />
          <StudentResults results={results} />
          <QuestionResults results={results} />
        </>
      )}
    </TeachPage>
  );
}

type TakingProps = { readonly results: Results; readonly address: string };

/** The results as files, and the way back. */
function Taking({ results, address }: TakingProps) {
  const say = phrases().results;
  const { session } = results;
  return (
    <div className="actions">
      <a className="button" href={`${address}/results.csv?shape=wide`}>
        {say.csv.students}
      </a>
      <a className="button quiet" href={`${address}/results.csv`}>
        {say.csv.answers}
      </a>
      {session.naming === "roster" && (
        <MarkBook
          sessionId={session.id}
          table={toMarkBook(results)}
          seatColumn={1}
          nameHead={say.csv.name}
          language={languageHere()}
        />
      )}
      <a className="button quiet" href={address}>
        {say.board}
      </a>
    </div>
  );
}

function Nobody({ board }: { readonly board: string }) {
  const say = phrases().results;
  return (
    <>
      <p className="lead">{say.nobody}</p>
      <p className="actions">
        <a className="button" href={board}>
          {say.board}
        </a>
      </p>
    </>
  );
}

function Summary({ results: { students, session } }: { readonly results: Results }) {
  const say = phrases().results;
  const notIn = students.filter(({ isIn }) => !isIn).length;
  const when =
    session.phase === "closed" && session.endedAt
      ? say.closed(formatMoment(session.endedAt))
      : say.stillOpen;
  return (
    <>
      <p className="meta figures">{say.line(students.length, when)}</p>
      {notIn > 0 && <p className="meta figures">{say.notIn(notIn)}</p>}
    </>
  );
}

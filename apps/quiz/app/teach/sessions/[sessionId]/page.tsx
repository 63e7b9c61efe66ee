import type { Metadata } from "next";
import { BoardControls } from "#components/teach/board-controls.tsx";
import { BoardLive } from "#components/teach/board-live.tsx";
import { ConnectionCheck } from "#components/teach/connection-check.tsx";
import { JoinSign } from "#components/teach/join-sign.tsx";
import { NotFoundSession } from "#components/teach/not-found-session.tsx";
import { SessionFacts } from "#components/teach/session-facts.tsx";
import { TeachPage } from "#components/teach/teach-page.tsx";
import { languageHere, phrases } from "#phrases/here.ts";
import { app } from "#server/app.ts";
import { readBoard } from "#server/sessions/board.ts";
import { findShownText } from "#server/sessions/shown-text.ts";
import { findSourceText } from "#server/source-text.ts";
import { mainSessionHere, sessionTitle } from "./session-here.ts";

type Props = PageProps<"/teach/sessions/[sessionId]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { sessionId } = await params;
  const { menu } = phrases().sessions;
  return await sessionTitle(sessionId, menu.sessions);
}

/** The board for the projector: how to get in, who is there, how far they are. */
export default async function Board({ params, searchParams }: Props) {
  const here = await mainSessionHere((await params).sessionId);
  if (!here) return <NotFoundSession />;
  const { session, stored, teacher } = here;
  const { database, reach } = app();
  const say = phrases().sessions.board;
  const address = `/teach/sessions/${session.id}`;
  const board = await readBoard(database, teacher, session.id);
  const { renewed } = await searchParams;
  return (
    <TeachPage here="sessions" className="board">
      {renewed !== undefined && (
        <p className="banner" role="status">
          {say.renewed}
        </p>
      )}
      {session.phase === "open" && <JoinSign session={session} reach={reach()} />}
      <div>
        <h1 lang={stored.dossier.source.language}>{stored.dossier.source.title}</h1>
        <SessionFacts session={session} letter={stored.form.letter} />
        {findShownText(session) && <p className="meta">{say.shown}</p>}
        <BoardLive address={`${address}/state`} first={board} language={languageHere()} />
        {session.phase !== "closed" && (
          <noscript>
            <meta httpEquiv="refresh" content="15" />
          </noscript>
        )}
      </div>
      <BoardControls
        session={session}
        hasText={findSourceText(stored.slug, stored.dossier) !== undefined}
      />
      {session.phase === "open" && (
        <div className="help" id="check">
          <ConnectionCheck reach={reach()} paper={`${address}/paper`} />
        </div>
      )}
    </TeachPage>
  );
}

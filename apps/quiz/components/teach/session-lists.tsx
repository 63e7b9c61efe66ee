import { phrases } from "#phrases/here.ts";
import { app } from "#server/app.ts";
import { formatCode } from "#server/sessions/join-code.ts";
import type { ListedSession } from "#server/sessions/list-sessions.ts";
import { formatMoment } from "./moment.ts";

type ListProps = { readonly sessions: readonly ListedSession[] };

/** The sessions that take answers now, the newest first; nothing while there are none. */
export function RunningSessions({ sessions }: ListProps) {
  const say = phrases().sessions.start;
  if (sessions.length === 0) return null;
  return (
    <section className="section" aria-labelledby="running">
      <h2 className="opens" id="running">
        {say.running}
      </h2>
      <ul className="rows">
        {sessions.map((session, index) => (
          <li key={session.id}>
            <div>
              <SessionTitle session={session} />
              <span className="figures">
                {[say.code(formatCode(session.joinCode)), say.joined(session.joined)].join(" · ")}
              </span>
            </div>
            <a
              className={index === 0 ? "button" : "button quiet"}
              href={`/teach/sessions/${session.id}`}
            >
              {say.toBoard}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The sessions that are over, each to be opened again with one button. */
export function PastSessions({ sessions }: ListProps) {
  const say = phrases().sessions.start;
  return (
    <section className="section" aria-labelledby="past">
      <h2 className="opens" id="past">
        {say.past}
      </h2>
      <p className="meta">{sessions.length === 0 ? say.nonePast : say.againHint}</p>
      <ul className="rows">
        {sessions.map((session) => (
          <li key={session.id}>
            <div>
              <SessionTitle session={session} />
              <span className="figures">{factsOf(session).join(" · ")}</span>
            </div>
            <form
              className="actions"
              method="post"
              action={`/teach/sessions/${session.id}/open-again`}
            >
              <a className="button quiet small" href={`/teach/sessions/${session.id}/results`}>
                {say.results}
              </a>
              <button type="submit" className="button quiet small">
                {say.again}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}

function factsOf({ endedAt, joined }: ListedSession): readonly string[] {
  const say = phrases().sessions.start;
  return [...(endedAt ? [say.closed(formatMoment(endedAt))] : []), say.joined(joined)];
}

/** The editorial's title; its name in the shelf's folder where it is no longer there. */
function SessionTitle({ session: { slug } }: { readonly session: ListedSession }) {
  const source = app().dossiers.find((published) => published.slug === slug)?.dossier.source;
  return <b lang={source?.language}>{source?.title ?? slug}</b>;
}

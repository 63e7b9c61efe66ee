import { phrases } from "#phrases/here.ts";
import type { OwnSession } from "#server/sessions/own-session.ts";

type BoardControlsProps = {
  readonly session: OwnSession;
  /** True when every student is shown the editorial anyway. */
  readonly hasText: boolean;
};

/** What a teacher can do with a session. What ends it stands apart, and last. */
export function BoardControls({ session, hasText }: BoardControlsProps) {
  const say = phrases().sessions.board;
  const address = `/teach/sessions/${session.id}`;
  const isOpen = session.phase === "open";
  const links = [
    { to: "text", label: say.text, when: isOpen && !hasText },
    { to: "slips", label: say.slips, when: session.naming === "roster" },
    { to: "make-up", label: say.makeUp, when: true },
    { to: "paper", label: say.paper, when: true },
  ];
  return (
    <section className="controls" aria-label={say.controls}>
      <div className="actions">
        <a className={isOpen ? "button quiet" : "button"} href={`${address}/results`}>
          {say.results}
        </a>
        {links
          .filter(({ when }) => when)
          .map(({ to, label }) => (
            <a key={to} className="button quiet" href={`${address}/${to}`}>
              {label}
            </a>
          ))}
        <a className="button quiet" href={`/teach/handouts/${session.slug}`}>
          {say.handouts}
        </a>
        {isOpen && (
          <a className="button quiet end" href={`${address}/close`}>
            {say.close}
          </a>
        )}
      </div>
      {isOpen && <p className="hint">{say.practiceClosed}</p>}
    </section>
  );
}

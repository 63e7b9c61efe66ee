import { phrases } from "#phrases/here.ts";
import type { OwnSession } from "#server/sessions/own-session.ts";

/** What a teacher can do with a session; while it is open, closing it comes first. */
export function BoardControls({ session }: { readonly session: OwnSession }) {
  const say = phrases().sessions.board;
  const address = `/teach/sessions/${session.id}`;
  const isOpen = session.phase === "open";
  const links = [
    { to: "results", label: say.results, when: isOpen },
    { to: "text", label: say.text, when: isOpen },
    { to: "slips", label: say.slips, when: session.naming === "roster" },
    { to: "make-up", label: say.makeUp, when: true },
    { to: "paper", label: say.paper, when: true },
  ];
  return (
    <section className="controls" aria-label={say.controls}>
      <div className="actions">
        <a className="button" href={`${address}/${isOpen ? "close" : "results"}`}>
          {isOpen ? say.close : say.results}
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
      </div>
      {isOpen && <p className="hint">{say.practiceClosed}</p>}
    </section>
  );
}

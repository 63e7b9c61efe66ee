import { phrases } from "#phrases/here.ts";
import { formatCode } from "#server/sessions/join-code.ts";
import type { MakeUp } from "#server/sessions/make-up.ts";
import { SeatName } from "./seat-name.tsx";

type MakeUpsProps = { readonly makeUps: readonly MakeUp[]; readonly sessionId: string };

/** The make-up codes of a class, and where each stands; nothing while there are none. */
export function MakeUps({ makeUps, sessionId }: MakeUpsProps) {
  const say = phrases().sessions.makeUp;
  if (makeUps.length === 0) return null;
  return (
    <section className="section" aria-labelledby="made">
      <h2 className="opens" id="made">
        {say.made}
      </h2>
      <ul className="rows">
        {makeUps.map(({ id, code, phase, seat, isTaken }) => (
          <li key={id}>
            <div>
              <b className="make-up-code figures">{formatCode(code)}</b>
              {seat !== null && (
                <>
                  <SeatName sessionId={sessionId} seat={seat} fallback={say.seatOf(seat)} />
                  {" · "}
                </>
              )}
              {[say.states[phase], isTaken ? say.taken : say.free].join(" · ")}
            </div>
            {phase === "open" && (
              <a className="button quiet small" href={`/teach/sessions/${id}/close`}>
                {say.close}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

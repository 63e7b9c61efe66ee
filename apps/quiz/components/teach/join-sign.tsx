import { phrases } from "#phrases/here.ts";
import type { Reach } from "#server/network/reach.ts";
import { formatCode } from "#server/sessions/join-code.ts";
import type { OwnSession } from "#server/sessions/own-session.ts";
import { QrCode } from "./qr-code.tsx";

type JoinSignProps = { readonly session: OwnSession; readonly reach: Reach };

/** How students get in, to be read from the last row: address, code and QR code. */
export function JoinSign({ session: { joinCode, naming }, reach }: JoinSignProps) {
  const say = phrases().sessions.board;
  const { joinOrigin, origins } = reach;
  const origin = joinOrigin ?? origins[0];
  return (
    <section className="join-sign" aria-label={say.codeLabel([...joinCode].join(" "))}>
      <p className="where">
        {say.goTo} <b>{shown(origin)}</b> {naming === "made-up" && say.enter}
      </p>
      {naming === "made-up" ? (
        <p className="join-code" aria-hidden="true">
          {formatCode(joinCode)}
        </p>
      ) : (
        <p className="lead">{say.slipsFirst}</p>
      )}
      <QrCode
        address={naming === "made-up" ? `${origin}/join/${joinCode}` : origin}
        label={say.qr}
      />
      {joinOrigin === undefined && (
        <p className="banner alert">{phrases().network.check.noNetwork}</p>
      )}
    </section>
  );
}

/** As it is typed: browsers take http for granted, and for a number with a port they do not always. */
function shown(origin: string): string {
  return origin.replace(/^https?:\/\//, "");
}

import { phrases } from "#phrases/here.ts";
import { formatCode } from "#server/sessions/join-code.ts";
import type { Seat } from "#server/sessions/seats.ts";
import { QrCode } from "./qr-code.tsx";
import { SeatName } from "./seat-name.tsx";

type SlipProps = {
  readonly seat: Seat;
  readonly sessionId: string;
  /** What students open. */
  readonly origin: string;
};

/** One slip to cut out: whose it is, the code, and the way there. */
export function Slip({ seat: { number, code }, sessionId, origin }: SlipProps) {
  const { slip: say } = phrases().slips;
  const { seat } = phrases().results.table;
  return (
    <li className="slip">
      <p className="name">
        <SeatName sessionId={sessionId} seat={number} fallback={seat(number)} />
      </p>
      <p className="where">
        {say.goTo} <b>{origin.replace(/^https?:\/\//, "")}</b>
      </p>
      <p className="label">{say.code}</p>
      <p className="slip-code figures">{formatCode(code)}</p>
      <p className="keep">{say.keep}</p>
      <QrCode address={`${origin}/join/${code}`} label={say.qr} />
    </li>
  );
}

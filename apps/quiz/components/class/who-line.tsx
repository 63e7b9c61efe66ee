import { classPhrases } from "#phrases/class.ts";
import { languageHere } from "#phrases/here.ts";
import type { Attempt } from "#server/attempts.ts";
import { formatCode } from "#server/sessions/join-code.ts";

type WhoLineProps = {
  readonly attempt: Attempt;
  /** Made just now, to be written down. */
  readonly returnCode: string | undefined;
};

/** Who the student is in this class, and for a moment the code for another device. */
export function WhoLine({ attempt: { nickname, seatNumber }, returnCode }: WhoLineProps) {
  const say = classPhrases(languageHere());
  const who = seatNumber === null ? say.you(nickname ?? "") : say.seat(seatNumber);
  return (
    <div className={returnCode === undefined ? "who" : "who banner"}>
      <p>{who}</p>
      {returnCode !== undefined && (
        <p>
          {say.returnCode} <b className="return-code figures">{formatCode(returnCode)}</b>
        </p>
      )}
    </div>
  );
}

import { phrases } from "#phrases/here.ts";
import type { OwnSession } from "#server/sessions/own-session.ts";
import type { Seat } from "#server/sessions/seats.ts";
import { Field } from "./account-field.tsx";
import { ClosingChoice } from "./closing-choice.tsx";
import { LETTERS, LetterChoice } from "./letter-choice.tsx";
import { SeatName } from "./seat-name.tsx";

type MakeUpFormProps = {
  readonly session: OwnSession;
  /** The form the class had. */
  readonly letter: string;
  readonly seats: readonly Seat[];
};

/** Which form, for how long and, where the class has a roster, for whom. */
export function MakeUpForm({ session, letter, seats }: MakeUpFormProps) {
  const { makeUp: say } = phrases().sessions;
  const others = LETTERS.filter((other) => other !== letter);
  return (
    <form className="stack measure" method="post" action={`/teach/sessions/${session.id}/make-ups`}>
      <LetterChoice legend={say.letter} letters={others} chosen={others.slice(0, 1)} />
      {session.naming === "roster" && (
        <Field id="seat" label={say.seat}>
          <select className="input short" id="seat" name="seat">
            {seats.map(({ number }) => (
              <option key={number} value={number}>
                <SeatName sessionId={session.id} seat={number} fallback={say.seatOf(number)} />
              </option>
            ))}
          </select>
        </Field>
      )}
      <ClosingChoice
        legend={say.time}
        name="time"
        say={say}
        chosen={["by-hand"]}
        minutes={session.minutes ?? undefined}
      />
      <button type="submit" className="button">
        {say.open}
      </button>
    </form>
  );
}

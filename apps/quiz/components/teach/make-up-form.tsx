import { phrases } from "#phrases/here.ts";
import type { OwnSession } from "#server/sessions/own-session.ts";
import type { Seat } from "#server/sessions/seats.ts";
import { Field } from "./account-field.tsx";
import { Choices } from "./choice-field.tsx";
import { NumberField } from "./number-field.tsx";

const LETTERS = ["A", "B", "C"] as const;

type MakeUpFormProps = {
  readonly session: OwnSession;
  /** The form the class had. */
  readonly letter: string;
  readonly seats: readonly Seat[];
};

/** Which form, for how long and, where the class has a roster, for whom. */
export function MakeUpForm({ session, letter, seats }: MakeUpFormProps) {
  const { makeUp: say, more } = phrases().sessions;
  const others = LETTERS.filter((other) => other !== letter);
  return (
    <form className="stack measure" method="post" action={`/teach/sessions/${session.id}/make-ups`}>
      <Choices
        legend={say.letter}
        name="letter"
        options={others.map((value) => ({ value, label: more.letter(value) }))}
        chosen={others.slice(0, 1)}
      />
      {session.naming === "roster" && (
        <Field id="seat" label={say.seat}>
          <select className="input short" id="seat" name="seat">
            {seats.map(({ number }) => (
              <option key={number} value={number}>
                {say.seatOf(number)}
              </option>
            ))}
          </select>
        </Field>
      )}
      <Choices
        legend={say.time}
        name="time"
        options={[
          { value: "by-hand", label: say.byHand },
          { value: "after", label: say.after },
        ]}
        chosen={["by-hand"]}
        under={{
          after: (
            <NumberField
              id="after"
              label={say.afterLabel}
              from={1}
              to={1_440}
              value={session.minutes ?? undefined}
            />
          ),
        }}
      />
      <button type="submit" className="button">
        {say.open}
      </button>
    </form>
  );
}

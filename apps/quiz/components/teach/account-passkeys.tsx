import { phrases } from "#phrases/here.ts";
import type { WaysIn } from "#server/teachers/ways-in.ts";
import { longDate } from "./account-date.ts";
import { PasskeyForm } from "./account-passkey.tsx";

type PasskeyListProps = {
  readonly passkeys: WaysIn["passkeys"];
  /** Whether the browser makes any at this address. */
  readonly canAdd: boolean;
};

/** The passkeys of a teacher, to be removed or added to. */
export function PasskeyList({ passkeys, canAdd }: PasskeyListProps) {
  const { account: say, passkey, browser } = phrases().accounts;
  return (
    <section className="opens stack" aria-labelledby="passkeys">
      <h2 id="passkeys">{say.passkeys}</h2>
      <p>{passkeys.length === 0 ? say.noPasskey : passkey.what}</p>
      <ul className="rows">
        {passkeys.map(({ id, addedAt }) => (
          <li key={id}>
            <p>{say.added(longDate(addedAt))}</p>
            <form method="post" action="/teach/account/passkeys/remove">
              <input type="hidden" name="id" value={id} />
              <button
                type="submit"
                className="button quiet small"
                aria-label={say.removeThis(longDate(addedAt))}
              >
                {say.remove}
              </button>
            </form>
          </li>
        ))}
      </ul>
      {canAdd ? (
        <PasskeyForm
          kind="make"
          action="/teach/account/passkeys/add"
          ask={{ for: "account" }}
          label={say.add}
          say={browser}
          isQuiet
        />
      ) : (
        <p className="hint">{passkey.elsewhere}</p>
      )}
    </section>
  );
}

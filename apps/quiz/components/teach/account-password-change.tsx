import { phrases } from "#phrases/here.ts";
import { PasswordField } from "./account-password.tsx";

type PasswordChangeProps = {
  /** The teacher's name, for the browser's store of passwords. */
  readonly name: string;
  readonly hasPassword: boolean;
  readonly currentError: string | undefined;
  readonly error: string | undefined;
};

/** The form that changes a password, or sets a first one. */
export function PasswordChange({ name, hasPassword, currentError, error }: PasswordChangeProps) {
  const { account: say, password } = phrases().accounts;
  return (
    <section className="opens stack" aria-labelledby="password-title">
      <h2 id="password-title">{say.password}</h2>
      <p>{hasPassword ? say.hasPassword : say.noPassword}</p>
      <form className="stack" method="post" action="/teach/account/password">
        <input type="hidden" autoComplete="username" value={name} readOnly />
        {hasPassword && (
          <PasswordField
            id="current"
            name="current"
            label={password.currentLabel}
            error={currentError}
            autoComplete="current-password"
            say={password}
          />
        )}
        <PasswordField
          id="password"
          name="password"
          label={password.newLabel}
          hint={password.hint}
          error={error}
          autoComplete="new-password"
          say={password}
        />
        <button type="submit" className="button">
          {hasPassword ? say.change : say.set}
        </button>
      </form>
    </section>
  );
}

import { phrases } from "#phrases/here.ts";
import type { KnownLink } from "#server/teachers/links.ts";
import type { Problem } from "#server/teachers/problem.ts";
import { LONGEST_NAME } from "#server/teachers/teacher.ts";
import { TextField } from "./account-field.tsx";
import { PasskeyForm } from "./account-passkey.tsx";
import { PasswordField } from "./account-password.tsx";
import { FormProblem } from "./account-problem.tsx";

type EnterFormProps = {
  readonly link: KnownLink;
  /** The address of the page it stands on. */
  readonly page: string;
  readonly token: string;
  readonly hasPasskeys: boolean;
  readonly problem: Problem | undefined;
};

/** The form on a one-time link's page: a name where there is none yet, and a way in. */
export function EnterForm(props: EnterFormProps) {
  const { problem } = props;
  const field = fieldOf(problem);
  return (
    <>
      <FormProblem sentence={problem?.sentence} at={field} />
      {props.hasPasskeys ? <ByPasskey {...props} /> : <ByPassword {...props} />}
    </>
  );
}

function ByPasskey({ page, token, link, problem }: EnterFormProps) {
  const { passkey, browser, link: say } = phrases().accounts;
  const isAboutPassword = fieldOf(problem) === "password";
  return (
    <PasskeyForm
      kind="make"
      action={`${page}/passkey`}
      ask={{ for: "link", token }}
      label={passkey.make}
      say={browser}
      instead={
        <details className="instead" open={isAboutPassword}>
          <summary>{passkey.orPassword}</summary>
          <div className="stack">
            <NewPassword problem={problem} isRequired={false} />
            <button type="submit" className="button quiet" formAction={`${page}/password`}>
              {say.setPassword}
            </button>
          </div>
        </details>
      }
    >
      <Name link={link} problem={problem} />
      <p>{passkey.what}</p>
      <noscript>
        <p className="hint">{passkey.needsScripts}</p>
      </noscript>
    </PasskeyForm>
  );
}

function ByPassword({ page, link, problem }: EnterFormProps) {
  const { passkey, link: say } = phrases().accounts;
  return (
    <form className="stack" method="post" action={`${page}/password`}>
      <Name link={link} problem={problem} />
      <NewPassword problem={problem} isRequired />
      <p className="hint">{passkey.elsewhere}</p>
      <button type="submit" className="button">
        {say.goOn}
      </button>
    </form>
  );
}

type NameProps = Pick<EnterFormProps, "link" | "problem">;

/** Whoever recovers has a name; it goes along unseen, for the browser's store of passwords. */
function Name({ link, problem }: NameProps) {
  const say = phrases().accounts.name;
  if (link.teacher) {
    return <input type="hidden" name="name" value={link.teacher.name} autoComplete="username" />;
  }
  return (
    <TextField
      id="name"
      label={say.label}
      hint={say.hint}
      error={fieldOf(problem) === "name" ? problem?.sentence : undefined}
      input={{
        name: "name",
        defaultValue: problem?.name,
        autoComplete: "username",
        maxLength: LONGEST_NAME,
        required: true,
      }}
    />
  );
}

type NewPasswordProps = Pick<EnterFormProps, "problem"> & { readonly isRequired: boolean };

function NewPassword({ problem, isRequired }: NewPasswordProps) {
  const say = phrases().accounts.password;
  return (
    <PasswordField
      id="password"
      name="password"
      label={say.label}
      hint={say.hint}
      error={fieldOf(problem) === "password" ? problem?.sentence : undefined}
      autoComplete="new-password"
      isRequired={isRequired}
      say={say}
    />
  );
}

/** The field that a problem is about, if it is about one. */
function fieldOf(problem: Problem | undefined): "name" | "password" | undefined {
  if (problem?.code.startsWith("name-")) return "name";
  return problem?.code.startsWith("password-") ? "password" : undefined;
}

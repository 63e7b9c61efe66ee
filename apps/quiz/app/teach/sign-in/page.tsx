import type { Metadata } from "next";
import { Page } from "#components/page.tsx";
import { TextField } from "#components/teach/account-field.tsx";
import { PasskeyForm } from "#components/teach/account-passkey.tsx";
import { PasswordField } from "#components/teach/account-password.tsx";
import { FormProblem } from "#components/teach/account-problem.tsx";
import { RECOVER_COMMAND } from "#phrases/accounts-terminal-en.ts";
import { phrases } from "#phrases/here.ts";
import { app } from "#server/app.ts";
import { findProblem, type Problem } from "#server/teachers/problem.ts";
import { isSetUp } from "#server/teachers/set-up.ts";
import { SIGN_IN_HOURS } from "#server/teachers/sign-ins.ts";
import { offersPasskeys, siteHere } from "#server/teachers/site.ts";

export function generateMetadata(): Metadata {
  const { pages, accounts } = phrases();
  return { title: pages.titled(accounts.signIn.title) };
}

/** Where a teacher signs in, by passkey where the browser makes any here, else by password. */
export default async function SignIn({ searchParams }: PageProps<"/teach/sign-in">) {
  const say = phrases().accounts.signIn;
  const query = await searchParams;
  const problem = findProblem(query);
  return (
    <Page className="account stack beside">
      <div className="stack">
        <h1>{say.title}</h1>
        {query["out"] !== undefined && (
          <p className="banner" role="status">
            {say.signedOut}
          </p>
        )}
        <FormProblem sentence={problem?.sentence} />
        {(await isSetUp(app().database)) ? (
          <Ways hasPasskeys={offersPasskeys(await siteHere())} problem={problem} />
        ) : (
          <p className="lead">{say.notSetUp}</p>
        )}
      </div>
      <section className="panel stack" aria-labelledby="lost">
        <h2 id="lost">{say.lost}</h2>
        <p>{say.recover}</p>
        <p className="command">
          <code>{RECOVER_COMMAND}</code>
        </p>
      </section>
    </Page>
  );
}

type WaysProps = { readonly hasPasskeys: boolean; readonly problem: Problem | undefined };

function Ways({ hasPasskeys, problem }: WaysProps) {
  const { passkey, browser, signIn } = phrases().accounts;
  const lasts = <p className="hint">{signIn.lastsHours(SIGN_IN_HOURS)}</p>;
  if (!hasPasskeys) {
    return (
      <>
        <PasswordForm name={problem?.name} />
        {lasts}
      </>
    );
  }
  return (
    <>
      <PasskeyForm
        kind="use"
        action="/teach/sign-in/passkey"
        ask={{ for: "sign-in" }}
        label={passkey.use}
        say={browser}
      />
      <noscript>
        <p className="hint">{passkey.needsScripts}</p>
      </noscript>
      <details className="instead" open={problem?.name !== undefined}>
        <summary>{passkey.orPassword}</summary>
        <PasswordForm name={problem?.name} isQuiet />
      </details>
      {lasts}
    </>
  );
}

type PasswordFormProps = { readonly name: string | undefined; readonly isQuiet?: boolean };

function PasswordForm({ name, isQuiet }: PasswordFormProps) {
  const say = phrases().accounts;
  return (
    <form className="stack" method="post" action="/teach/sign-in/password">
      <TextField
        id="name"
        label={say.name.label}
        input={{ name: "name", defaultValue: name, autoComplete: "username", required: true }}
      />
      <PasswordField
        id="password"
        name="password"
        label={say.password.label}
        autoComplete="current-password"
        say={say.password}
      />
      <button type="submit" className={isQuiet ? "button quiet" : "button"}>
        {say.signIn.withPassword}
      </button>
    </form>
  );
}

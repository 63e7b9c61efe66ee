import type { Metadata } from "next";
import { AccountNav } from "#components/teach/account-nav.tsx";
import { PasskeyList } from "#components/teach/account-passkeys.tsx";
import { PasswordChange } from "#components/teach/account-password-change.tsx";
import { FormProblem } from "#components/teach/account-problem.tsx";
import { TeachPage } from "#components/teach/teach-page.tsx";
import { phrases } from "#phrases/here.ts";
import { app } from "#server/app.ts";
import { teacherOrSignIn } from "#server/teachers/here.ts";
import { findProblem } from "#server/teachers/problem.ts";
import { offersPasskeys, siteHere } from "#server/teachers/site.ts";
import { waysInOf } from "#server/teachers/ways-in.ts";

export function generateMetadata(): Metadata {
  const { pages, accounts } = phrases();
  return { title: pages.titled(accounts.account.title) };
}

/** How the teacher signs in, and what can be changed of it. */
export default async function Account({ searchParams }: PageProps<"/teach/account">) {
  const teacher = await teacherOrSignIn();
  const query = await searchParams;
  const { hasPassword, passkeys } = await waysInOf(app().database, teacher.id);
  const { account, problems } = phrases().accounts;
  const problem = findProblem(query);
  const isWrong = problem?.code === "sign-in-failed";
  const sentence = isWrong ? problems["current-password"] : problem?.sentence;
  return (
    <TeachPage className="account stack">
      <AccountNav teacher={teacher} here="account" />
      <h1>{account.title}</h1>
      <Done what={query["done"]} />
      <FormProblem sentence={sentence} />
      <PasskeyList passkeys={passkeys} canAdd={offersPasskeys(await siteHere())} />
      <PasswordChange
        name={teacher.name}
        hasPassword={hasPassword}
        currentError={isWrong ? sentence : undefined}
        error={problem?.code === "password-unfit" ? sentence : undefined}
      />
    </TeachPage>
  );
}

function Done({ what }: { readonly what: string | readonly string[] | undefined }) {
  const { done } = phrases().accounts.account;
  if (what !== "password" && what !== "passkey" && what !== "removed") return null;
  return (
    <p className="banner" role="status">
      {done[what]}
    </p>
  );
}

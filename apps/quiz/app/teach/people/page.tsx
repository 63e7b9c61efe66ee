import type { Metadata } from "next";
import { PlainPage } from "#components/plain-page.tsx";
import { Invitation } from "#components/teach/account-invitation.tsx";
import { AccountNav } from "#components/teach/account-nav.tsx";
import { PeopleList } from "#components/teach/account-people.tsx";
import { FormProblem } from "#components/teach/account-problem.tsx";
import { TeachPage } from "#components/teach/teach-page.tsx";
import { phrases } from "#phrases/here.ts";
import { app } from "#server/app.ts";
import { teacherOrSignIn } from "#server/teachers/here.ts";
import { countInvitations, listPeople } from "#server/teachers/people.ts";
import { findProblem } from "#server/teachers/problem.ts";
import { orRefused } from "../../or-refused.ts";

export function generateMetadata(): Metadata {
  const { pages, accounts } = phrases();
  return { title: pages.titled(accounts.people.title) };
}

/** Who may open sessions here; for an admin. */
export default async function People({ searchParams }: PageProps<"/teach/people">) {
  const teacher = await teacherOrSignIn();
  const { people: say, problems } = phrases().accounts;
  const all = await orRefused(() => listPeople(app().database, teacher));
  if (!all) return <PlainPage title={problems["not-allowed"]} back={phrases().notFound.back} />;
  const query = await searchParams;
  const { invited } = query;
  return (
    <TeachPage className="account stack">
      <AccountNav teacher={teacher} here="people" />
      <h1>{say.title}</h1>
      <p className="lead">{say.lead}</p>
      {query["removed"] !== undefined && (
        <p className="banner" role="status">
          {say.removed}
        </p>
      )}
      <FormProblem sentence={findProblem(query)?.sentence} />
      <PeopleList people={all} you={teacher} />
      <Invitation
        token={typeof invited === "string" ? invited : undefined}
        waiting={await countInvitations(app().database, teacher)}
      />
    </TeachPage>
  );
}

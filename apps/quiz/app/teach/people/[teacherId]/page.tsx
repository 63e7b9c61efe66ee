import type { Metadata } from "next";
import { PlainPage } from "#components/plain-page.tsx";
import { AccountNav } from "#components/teach/account-nav.tsx";
import { TeachPage } from "#components/teach/teach-page.tsx";
import { phrases } from "#phrases/here.ts";
import { app } from "#server/app.ts";
import { PEOPLE_PAGE, teacherOrSignIn } from "#server/teachers/here.ts";
import { requirePerson } from "#server/teachers/people.ts";
import { orRefused } from "../../../or-refused.ts";

export function generateMetadata(): Metadata {
  const { pages, accounts } = phrases();
  return { title: pages.titled(accounts.people.title) };
}

/** Asks whether a teacher is to be removed, and says what goes with them. */
export default async function RemovePerson({ params }: PageProps<"/teach/people/[teacherId]">) {
  const teacher = await teacherOrSignIn();
  const { teacherId } = await params;
  const person = await orRefused(() => requirePerson(app().database, teacher, teacherId));
  if (!person) return <PlainPage {...phrases().notFound} />;
  const say = phrases().accounts.removing;
  return (
    <TeachPage className="account stack">
      <AccountNav teacher={teacher} />
      <h1>{say.title(person.name)}</h1>
      <p className="lead">{say.holds(person.sessions, person.attempts)}</p>
      <p>{say.now}</p>
      <form className="actions" method="post" action={`${PEOPLE_PAGE}/${person.id}/remove`}>
        <a className="button quiet" href={PEOPLE_PAGE}>
          {say.no}
        </a>
        <button type="submit" className="button">
          {say.yes}
        </button>
      </form>
    </TeachPage>
  );
}

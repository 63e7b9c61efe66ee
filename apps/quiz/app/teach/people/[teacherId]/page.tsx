import type { Metadata } from "next";
import { PlainPage } from "#components/plain-page.tsx";
import { AccountNav } from "#components/teach/account-nav.tsx";
import { AreYouSure } from "#components/teach/are-you-sure.tsx";
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
      <AreYouSure
        title={say.title(person.name)}
        lead={say.holds(person.sessions, person.attempts)}
        advice={say.now}
        say={say}
        back={PEOPLE_PAGE}
        action={`${PEOPLE_PAGE}/${person.id}/remove`}
      />
    </TeachPage>
  );
}

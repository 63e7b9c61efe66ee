import type { Metadata } from "next";
import { Page } from "#components/page.tsx";
import { DeadLink } from "#components/teach/account-dead-link.tsx";
import { EnterForm } from "#components/teach/account-enter.tsx";
import { phrases } from "#phrases/here.ts";
import { answerWithStatus } from "#server/answer-status.ts";
import { app } from "#server/app.ts";
import { findLink, type KnownLink } from "#server/teachers/links.ts";
import { findProblem } from "#server/teachers/problem.ts";
import { offersPasskeys, siteHere } from "#server/teachers/site.ts";

type Props = PageProps<"/teach/set-up/[token]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { pages, accounts } = phrases();
  const link = await findLink(app().database, (await params).token);
  const { title } = link?.state === "open" ? accounts.link[link.purpose] : accounts.deadLink;
  return { title: pages.titled(title) };
}

/** Where a one-time link leads: the first teacher, an invited one, or one who makes a new way in. */
export default async function SetUp({ params, searchParams }: Props) {
  const { token } = await params;
  const link = await findLink(app().database, token);
  if (link?.state !== "open") {
    answerWithStatus(404);
    return <DeadLink link={link} />;
  }
  return (
    <Page className="account stack">
      <h1>{phrases().accounts.link[link.purpose].title}</h1>
      <p className="lead">{leadOf(link)}</p>
      <EnterForm
        link={link}
        page={`/teach/set-up/${token}`}
        token={token}
        hasPasskeys={offersPasskeys(await siteHere())}
        problem={findProblem(await searchParams)}
      />
    </Page>
  );
}

function leadOf({ purpose, teacher }: KnownLink): string {
  const say = phrases().accounts.link;
  return purpose === "recover" ? say.recover.lead(teacher?.name ?? "") : say[purpose].lead;
}

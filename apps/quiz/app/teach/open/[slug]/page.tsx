import type { Metadata } from "next";
import { FormProblem } from "#components/teach/account-problem.tsx";
import { OpeningFields } from "#components/teach/opening-fields.tsx";
import { TeachPage } from "#components/teach/teach-page.tsx";
import { phrases } from "#phrases/here.ts";
import { problemIn } from "#server/sessions/problem.ts";
import { requirePublished } from "#server/shelf.ts";
import { teacherOrSignIn } from "#server/teachers/here.ts";
import { orRefused } from "../../../or-refused.ts";

type Props = PageProps<"/teach/open/[slug]">;

export function generateMetadata(): Metadata {
  const { pages, sessions } = phrases();
  return { title: pages.titled(sessions.more.title) };
}

/** Everything about a session that has a default. */
export default async function MoreChoices({ params, searchParams }: Props) {
  await teacherOrSignIn();
  const { slug } = await params;
  const published = await orRefused(() => requirePublished(slug));
  const { more: say, menu } = phrases().sessions;
  if (!published)
    return (
      <TeachPage className="plain">
        <h1>{phrases().notFound.title}</h1>
        <p className="helps">
          <a href="/teach">{menu.sessions}</a>
        </p>
      </TeachPage>
    );
  const { source } = published.dossier;
  const query = await searchParams;
  return (
    <TeachPage here="sessions">
      <p className="kicker" lang={source.language}>
        {source.title}
      </p>
      <h1>{say.title}</h1>
      <FormProblem sentence={problemIn(query)} />
      <p className="lead measure">{say.lead}</p>
      <OpeningFields published={published} typed={query} />
    </TeachPage>
  );
}

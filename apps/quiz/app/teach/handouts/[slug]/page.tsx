import type { Metadata } from "next";
import { FormProblem } from "#components/teach/account-problem.tsx";
import { HandoutList, PaperSettings } from "#components/teach/handout-list.tsx";
import { TeachPage } from "#components/teach/teach-page.tsx";
import { phrases } from "#phrases/here.ts";
import { app } from "#server/app.ts";
import { readSettings } from "#server/handout-query.ts";
import { problemIn } from "#server/sessions/problem.ts";
import { isClassOn } from "#server/sessions/session.ts";
import { requirePublished } from "#server/shelf.ts";
import { teacherOrSignIn } from "#server/teachers/here.ts";
import { orRefused } from "../../../or-refused.ts";

type Props = PageProps<"/teach/handouts/[slug]">;

export function generateMetadata(): Metadata {
  const { pages, handouts } = phrases();
  return { title: pages.titled(handouts.title) };
}

/** Every handout of one editorial, on the paper and in the print that are chosen. */
export default async function HandoutsOf({ params, searchParams }: Props) {
  await teacherOrSignIn();
  const { slug } = await params;
  const published = await orRefused(() => requirePublished(slug));
  const say = phrases().handouts;
  if (!published)
    return (
      <TeachPage here="handouts" className="plain">
        <h1>{phrases().notFound.title}</h1>
        <p className="helps">
          <a href="/teach/handouts">{say.back}</a>
        </p>
      </TeachPage>
    );
  const { source } = published.dossier;
  const query = await searchParams;
  const settings = readSettings(query);
  const isClosed = await isClassOn(app().database, slug);
  return (
    <TeachPage here="handouts">
      <p className="kicker" lang={source.language}>
        {source.title}
      </p>
      <h1>{say.title}</h1>
      <FormProblem sentence={problemIn(query)} />
      <PaperSettings settings={settings} />
      {isClosed && <p className="banner">{say.keyed}</p>}
      <HandoutList slug={slug} settings={settings} isClosed={isClosed} />
      <p className="helps">
        <a href="/teach/handouts">{say.back}</a>
      </p>
    </TeachPage>
  );
}

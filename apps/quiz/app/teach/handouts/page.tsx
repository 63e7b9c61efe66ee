import type { Metadata } from "next";
import { SourceLine } from "#components/source-line.tsx";
import { TeachPage } from "#components/teach/teach-page.tsx";
import { phrases } from "#phrases/here.ts";
import { app } from "#server/app.ts";
import { teacherOrSignIn } from "#server/teachers/here.ts";

export function generateMetadata(): Metadata {
  const { pages, handouts } = phrases();
  return { title: pages.titled(handouts.title) };
}

/** The editorials there are handouts of. */
export default async function Handouts() {
  await teacherOrSignIn();
  const say = phrases().handouts;
  const { dossiers } = app();
  return (
    <TeachPage here="handouts">
      <h1>{say.title}</h1>
      <p className="lead measure">{dossiers.length === 0 ? say.none : say.lead}</p>
      <ul className="shelf">
        {dossiers.map(({ slug, dossier: { source } }) => (
          <li key={slug}>
            <SourceLine source={source} />
            <h2 lang={source.language}>
              <a href={`/teach/handouts/${slug}`}>{source.title}</a>
            </h2>
          </li>
        ))}
      </ul>
    </TeachPage>
  );
}

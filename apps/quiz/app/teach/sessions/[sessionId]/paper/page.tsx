import type { Metadata } from "next";
import { FormProblem } from "#components/teach/account-problem.tsx";
import { PaperSettings } from "#components/teach/handout-list.tsx";
import { NotFoundSession } from "#components/teach/not-found-session.tsx";
import { TeachPage } from "#components/teach/teach-page.tsx";
import { phrases } from "#phrases/here.ts";
import { app } from "#server/app.ts";
import { readSettings } from "#server/handout-query.ts";
import { problemIn } from "#server/sessions/problem.ts";
import { isClassOn } from "#server/sessions/session.ts";
import { sessionHere, sessionTitle } from "../session-here.ts";

type Props = PageProps<"/teach/sessions/[sessionId]/paper">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return await sessionTitle((await params).sessionId, phrases().handouts.paperOf.title);
}

/** The way out when phones cannot connect: this session's very questions on paper. */
export default async function SessionOnPaper({ params, searchParams }: Props) {
  const here = await sessionHere((await params).sessionId);
  if (!here) return <NotFoundSession />;
  const { paperOf: say, download } = phrases().handouts;
  const { session, stored } = here;
  const query = await searchParams;
  const { paper, print } = readSettings(query);
  const file = (edition: string) =>
    `/teach/sessions/${session.id}/paper/file?${new URLSearchParams({ edition, paper, print })}`;
  return (
    <TeachPage here="sessions">
      <p className="kicker" lang={stored.dossier.source.language}>
        {stored.dossier.source.title}
      </p>
      <h1>{say.title}</h1>
      <FormProblem sentence={problemIn(query)} />
      <p className="lead measure">{say.lead}</p>
      <PaperSettings settings={{ paper, print }} />
      <ul className="rows">
        <li>
          <b>{say.quiz}</b>
          <a className="button" href={file("quiz")}>
            {download}
          </a>
        </li>
        <li>
          <b>{say.key}</b>
          {(await isClassOn(app().database, session.slug)) ? (
            <span>{say.keyLater}</span>
          ) : (
            <a className="button quiet" href={file("key")}>
              {download}
            </a>
          )}
        </li>
      </ul>
      <p className="helps">
        <a href={`/teach/sessions/${session.mainSessionId ?? session.id}`}>{say.back}</a>
      </p>
    </TeachPage>
  );
}

import type { Metadata } from "next";
import { Page } from "#components/page.tsx";
import { PlainPage } from "#components/plain-page.tsx";
import { ResultSquares } from "#components/result-squares.tsx";
import { phrases } from "#phrases/en.ts";
import type { Attempt } from "#server/attempts.ts";
import { nextOpen, presentQuestion, questionStates } from "#server/questions.ts";
import { attemptHere, attemptTitle } from "./attempt-here.ts";

const say = phrases.pages.overview;

type Props = PageProps<"/attempts/[attemptId]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return await attemptTitle((await params).attemptId, say.title);
}

/** All questions of an attempt, and how each stands. */
export default async function AllQuestions({ params }: Props) {
  const attempt = await attemptHere((await params).attemptId);
  if (!attempt) return <PlainPage {...phrases.pages.notYours} />;
  const { source } = attempt.dossier;
  const open = nextOpen(attempt, 0);
  return (
    <Page folio={source.title}>
      <h1>{say.title}</h1>
      <p className="meta figures">
        {say.answered(attempt.responses.size, attempt.form.items.length)}
      </p>
      <QuestionList attempt={attempt} />
      <div className="ending actions">
        {open !== undefined && (
          <a className="button" href={`/attempts/${attempt.id}/questions/${open}`}>
            {say.goOn(open)}
          </a>
        )}
        <a
          className={open === undefined ? "button" : "button quiet"}
          href={`/attempts/${attempt.id}/finish`}
        >
          {say.result}
        </a>
      </div>
    </Page>
  );
}

function QuestionList({ attempt }: { readonly attempt: Attempt }) {
  return (
    <ol className="overview">
      {questionStates(attempt).map((state, index) => {
        const number = index + 1;
        const { stem, statement } = presentQuestion(attempt, number);
        return (
          <li key={number}>
            <div>
              <h2 className="small-head">
                <a href={`/attempts/${attempt.id}/questions/${number}`}>{say.question(number)}</a>
              </h2>
              <p lang={attempt.dossier.source.language}>{stem}</p>
              {statement !== undefined && (
                <p className="statement said" lang={attempt.dossier.source.language}>
                  {statement}
                </p>
              )}
            </div>
            <p className="state">
              <ResultSquares states={[state]} />
              {say.state[state]}
            </p>
          </li>
        );
      })}
    </ol>
  );
}

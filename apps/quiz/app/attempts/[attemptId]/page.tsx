import type { Metadata } from "next";
import { ClassEndPage, titleEnd } from "#components/class/class-end-page.tsx";
import { ClassQuizPage } from "#components/class/class-quiz-page.tsx";
import { Page } from "#components/page.tsx";
import { PlainPage } from "#components/plain-page.tsx";
import { ResultSquares } from "#components/result-squares.tsx";
import { phrases } from "#phrases/here.ts";
import type { Attempt } from "#server/attempts.ts";
import { isOfClass, isWorking } from "#server/class-view.ts";
import { nextOpen, presentQuestion, questionStates } from "#server/questions.ts";
import { findReturnCode } from "#server/return-flash.ts";
import { attemptHere, attemptTitle } from "./attempt-here.ts";

type Props = PageProps<"/attempts/[attemptId]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { attemptId } = await params;
  const attempt = await attemptHere(attemptId);
  const isOver = attempt && isOfClass(attempt) && !isWorking(attempt);
  return await attemptTitle(attemptId, isOver ? titleEnd(attempt) : phrases().pages.overview.title);
}

/** All questions of an attempt, and how each stands; in a class, once it is over, what there is then. */
export default async function AllQuestions({ params, searchParams }: Props) {
  const attempt = await attemptHere((await params).attemptId);
  if (!attempt) return <PlainPage {...phrases().pages.notYours} />;
  if (!isOfClass(attempt)) return <PracticeOverview attempt={attempt} />;
  const sent = await searchParams;
  const returnCode = await findReturnCode();
  if (isWorking(attempt))
    return <ClassQuizPage attempt={attempt} place="all" sent={sent} returnCode={returnCode} />;
  return <ClassEndPage attempt={attempt} isLate={sent["late"] !== undefined} />;
}

function PracticeOverview({ attempt }: { readonly attempt: Attempt }) {
  const say = phrases().pages.overview;
  const { source } = attempt.dossier;
  const open = nextOpen(attempt, 0);
  return (
    <Page folio={source.title} folioLanguage={source.language}>
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
  const say = phrases().pages.overview;
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

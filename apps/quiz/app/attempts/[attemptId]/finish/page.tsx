import type { Metadata } from "next";
import { ANCHORS } from "#components/anchors.ts";
import { ClassEndPage } from "#components/class/class-end-page.tsx";
import { CourierOf } from "#components/class/courier-of.tsx";
import { WhoLine } from "#components/class/who-line.tsx";
import { Page } from "#components/page.tsx";
import { PlainPage } from "#components/plain-page.tsx";
import { ReaderPane } from "#components/reader-pane.tsx";
import { Rereadings } from "#components/rereadings.tsx";
import { ResultTable } from "#components/result-table.tsx";
import { Score } from "#components/score.tsx";
import { phrases } from "#phrases/here.ts";
import type { Attempt } from "#server/attempts.ts";
import { isOfClass, isWorking, nextAnswered } from "#server/class-view.ts";
import { presentSourceOf } from "#server/frame.ts";
import { tallyAttempt } from "#server/result.ts";
import { showsKeys } from "#server/sessions/session.ts";
import { hasOtherForm } from "#server/shelf.ts";
import { attemptHere, attemptTitle } from "../attempt-here.ts";

type Props = PageProps<"/attempts/[attemptId]/finish">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const say = phrases().pages.result;
  return await attemptTitle((await params).attemptId, say.title);
}

/** What came of an attempt, and what to read again. */
export default async function Finish({ params }: Props) {
  const say = phrases().pages.result;
  const attempt = await attemptHere((await params).attemptId);
  if (!attempt) return <PlainPage {...phrases().pages.notYours} />;
  if (!showsKeys(attempt.session)) return <ClassEndPage attempt={attempt} isLate={false} />;
  const source = presentSourceOf(attempt);
  const result = tallyAttempt(attempt);
  return (
    <Page className="swaps" folio={source.title} folioLanguage={source.language}>
      <div className="work" id={ANCHORS.work} tabIndex={-1}>
        {isOfClass(attempt) && <WhoLine attempt={attempt} returnCode={undefined} />}
        <Score result={result} />
        <Unanswered
          attemptId={attempt.id}
          open={result.open}
          isOver={isOfClass(attempt) && !isWorking(attempt)}
        />
        <div className="results">
          <div>
            <ResultTable title={say.byActor} rows={result.byActor} language={source.language} />
          </div>
          <div>
            <ResultTable title={say.byIssue} rows={result.byIssue} language={source.language} />
            <ResultTable title={say.byKind} rows={result.byKind} />
          </div>
          <Rereadings result={result} source={source} />
        </div>
        {isOfClass(attempt) ? (
          <ClassEnding attempt={attempt} open={result.open} />
        ) : (
          <Ending attemptId={attempt.id} slug={attempt.slug} open={result.open} />
        )}
      </div>
      <ReaderPane
        source={source}
        cited={result.rereading.map(({ paragraph }) => paragraph)}
        place="below"
        back={`#${ANCHORS.work}`}
      />
    </Page>
  );
}

type OpenProps = { readonly attemptId: string; readonly open: readonly number[] };
type UnansweredProps = OpenProps & { readonly isOver: boolean };

function Unanswered({ attemptId, open, isOver }: UnansweredProps) {
  const say = phrases().pages.result;
  if (open.length === 0) return null;
  return (
    <div className="banner unanswered">
      <p>{say.open(open.length)}</p>
      <ul>
        {open.map((number) => (
          <li key={number}>
            {isOver ? (
              phrases().pages.overview.question(number)
            ) : (
              <a href={`/attempts/${attemptId}/questions/${number}`}>
                {phrases().pages.overview.question(number)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

type EndingProps = OpenProps & { readonly slug: string };

/** What comes first is what is still to do; with nothing left, going through it all. */
function Ending({ attemptId, slug, open: [first] }: EndingProps) {
  const say = phrases().pages.result;
  return (
    <div className="ending">
      <div className="actions">
        <a className="button" href={`/attempts/${attemptId}/questions/${first ?? 1}`}>
          {first === undefined ? say.goThrough : phrases().pages.overview.goOn(first)}
        </a>
        {first === undefined && (
          <a className="button quiet" href={`/attempts/${attemptId}/map`}>
            {phrases().pages.map.see}
          </a>
        )}
        <form method="post" action={`/editorials/${slug}/start`}>
          <button type="submit" className="button quiet">
            {say.startAgain}
          </button>
        </form>
        <form method="post" action="/clear">
          <button type="submit" className="button quiet">
            {say.clear}
          </button>
        </form>
      </div>
      {hasOtherForm(slug) && <p className="hint">{say.otherQuestions}</p>}
      <p className="hint">{say.clearHint}</p>
    </div>
  );
}

type ClassEndingProps = { readonly attempt: Attempt; readonly open: readonly number[] };

/** In a class: back to the questions, and once it is over going through them and finishing. */
function ClassEnding({ attempt, open }: ClassEndingProps) {
  const say = phrases().pages;
  const here = `/attempts/${attempt.id}`;
  const first = nextAnswered(attempt, 0);
  return (
    <div className="ending">
      <div className="actions">
        {isWorking(attempt) ? (
          <a className="button" href={here}>
            {say.overview.title}
          </a>
        ) : (
          first !== undefined && (
            <a className="button" href={`${here}/questions/${first}`}>
              {say.result.goThrough}
            </a>
          )
        )}
        {open.length === 0 && (
          <a className="button quiet" href={`${here}/map`}>
            {say.map.see}
          </a>
        )}
      </div>
      <CourierOf attempt={attempt} canLeave={attempt.session.phase === "closed"} />
    </div>
  );
}

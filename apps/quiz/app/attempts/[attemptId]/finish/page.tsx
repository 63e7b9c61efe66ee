import type { Metadata } from "next";
import { ANCHORS } from "#components/anchors.ts";
import { Page } from "#components/page.tsx";
import { PlainPage } from "#components/plain-page.tsx";
import { ReaderPane } from "#components/reader-pane.tsx";
import { Rereadings } from "#components/rereadings.tsx";
import { ResultSquares } from "#components/result-squares.tsx";
import { ResultTable } from "#components/result-table.tsx";
import { phrases } from "#phrases/en.ts";
import { presentSource } from "#server/frame.ts";
import type { QuestionState } from "#server/questions.ts";
import { type Result, tallyAttempt } from "#server/result.ts";
import { hasOtherForm } from "#server/shelf.ts";
import { attemptHere, attemptTitle } from "../attempt-here.ts";

const say = phrases.pages.result;

const ALWAYS_EXPLAINED: ReadonlySet<QuestionState> = new Set(["right", "not-yet"]);

type Props = PageProps<"/attempts/[attemptId]/finish">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return await attemptTitle((await params).attemptId, say.title);
}

/** What came of an attempt, and what to read again. */
export default async function Finish({ params }: Props) {
  const attempt = await attemptHere((await params).attemptId);
  if (!attempt) return <PlainPage {...phrases.pages.notYours} />;
  const source = presentSource(attempt.slug, attempt.dossier);
  const result = tallyAttempt(attempt);
  return (
    <Page className="swaps" folio={source.title}>
      <div className="work" id={ANCHORS.work} tabIndex={-1}>
        <Score result={result} />
        <Unanswered attemptId={attempt.id} open={result.open} />
        <div className="results">
          <div>
            <ResultTable title={say.byActor} rows={result.byActor} />
          </div>
          <div>
            <ResultTable title={say.byIssue} rows={result.byIssue} />
            <ResultTable title={say.byKind} rows={result.byKind} />
          </div>
          <Rereadings result={result} source={source} />
        </div>
        <Ending attemptId={attempt.id} slug={attempt.slug} open={result.open} />
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

function Score({ result: { states, right, partly, points } }: { readonly result: Result }) {
  return (
    <>
      <h1 className="score figures">{say.score(right, states.length, partly)}</h1>
      <ResultSquares states={states} />
      <ol className="visually-hidden">
        {states.map((state, index) => (
          <li key={say.square[state](index + 1)}>{say.square[state](index + 1)}</li>
        ))}
      </ol>
      <p className="meta legend">
        {(["right", "partly", "not-yet", "open"] as const)
          .filter((state) => ALWAYS_EXPLAINED.has(state) || states.includes(state))
          .map((state) => (
            <span key={state}>
              <ResultSquares states={[state]} />
              {say.legend[state]}
            </span>
          ))}
      </p>
      {partly > 0 && <p className="meta figures sum">{say.sum(points, states.length)}</p>}
    </>
  );
}

type UnansweredProps = { readonly attemptId: string; readonly open: readonly number[] };

function Unanswered({ attemptId, open }: UnansweredProps) {
  if (open.length === 0) return null;
  return (
    <div className="banner unanswered">
      <p>{say.open(open.length)}</p>
      <ul>
        {open.map((number) => (
          <li key={number}>
            <a href={`/attempts/${attemptId}/questions/${number}`}>
              {phrases.pages.overview.question(number)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

type EndingProps = UnansweredProps & { readonly slug: string };

/** What comes first is what is still to do; with nothing left, going through it all. */
function Ending({ attemptId, slug, open: [first] }: EndingProps) {
  return (
    <div className="ending">
      <div className="actions">
        <a className="button" href={`/attempts/${attemptId}/questions/${first ?? 1}`}>
          {first === undefined ? say.goThrough : phrases.pages.overview.goOn(first)}
        </a>
        {first === undefined && (
          <a className="button quiet" href={`/attempts/${attemptId}/map`}>
            {phrases.pages.map.see}
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

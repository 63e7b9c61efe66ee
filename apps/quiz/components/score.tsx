import { phrases } from "#phrases/here.ts";
import type { QuestionState } from "#server/questions.ts";
import type { Result } from "#server/result.ts";
import { ResultSquares } from "./result-squares.tsx";

const ALWAYS_EXPLAINED: ReadonlySet<QuestionState> = new Set(["right", "not-yet"]);

/** How many are right, as a heading and as squares, with what each square means. */
export function Score({ result: { states, right, partly, points } }: { readonly result: Result }) {
  const say = phrases().pages.result;
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

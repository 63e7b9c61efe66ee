import type { QuestionState } from "#server/questions.ts";

/** One square a question: filled for right, half filled for partly, empty for not yet, dotted for not answered. Words stand beside it. */
export function ResultSquares({ states }: { readonly states: readonly QuestionState[] }) {
  return (
    <span className="squares" aria-hidden="true">
      {states.map((state, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a square is its place
        <i key={index} className={`square ${state}`} />
      ))}
    </span>
  );
}

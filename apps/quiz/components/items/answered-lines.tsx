import { phrases } from "#phrases/here.ts";
import type { AnsweredLine } from "#server/answered.ts";

type AnsweredLinesProps = {
  readonly lines: readonly AnsweredLine[];
  /** A share is counted in pairs, which then needs a word. */
  readonly isPartly: boolean;
  readonly language: string;
};

/** The lines in the right order, each with its date and where it was put. */
export function AnsweredLines({ lines, isPartly, language }: AnsweredLinesProps) {
  const say = phrases().pages.answered;
  return (
    <section aria-labelledby="lines">
      <h2 className="small-head" id="lines">
        {say.lines}
      </h2>
      {isPartly && <p className="meta">{say.pairs}</p>}
      <ol className="answered-parts ordered">
        {lines.map(({ text, rationale, given, stood }) => (
          <li key={text}>
            <h3 lang={language}>{text}</h3>
            <p lang={language}>{rationale}</p>
            <span className="fit-mark">
              <span
                className={stood === "right" ? "fit-sign right" : "fit-sign"}
                aria-hidden="true"
              >
                {stood === "right" ? say.signs.right : say.signs["not-yet"]}
              </span>
              {say.stood[stood](given)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

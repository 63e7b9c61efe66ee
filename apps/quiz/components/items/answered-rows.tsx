import { phrases } from "#phrases/here.ts";
import type { AnsweredRow } from "#server/answered.ts";
import { FitMark } from "./fit-mark.tsx";

type AnsweredRowsProps = { readonly rows: readonly AnsweredRow[]; readonly language: string };

/** Row by row: whether it fits, what was given, what fits, why, and what the wrong answer really is. */
export function AnsweredRows({ rows, language }: AnsweredRowsProps) {
  const say = phrases().pages.answered;
  return (
    <section aria-labelledby="rows">
      <h2 className="small-head" id="rows">
        {say.rows}
      </h2>
      <ul className="answered-parts">
        {rows.map((row) => (
          <li key={row.text}>
            <Row row={row} language={language} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row({ row, language }: { readonly row: AnsweredRow; readonly language: string }) {
  const say = phrases().pages.answered;
  const { text, fits, given, fitting, why, rationale } = row;
  return (
    <>
      <h3 lang={language}>{text}</h3>
      <FitMark fits={fits} />
      <dl className="picked">
        <div>
          <dt>{say.youChose}</dt>
          <dd lang={language}>{given}</dd>
        </div>
        {!fits && (
          <div>
            <dt>{say.fits}</dt>
            <dd lang={language}>
              <mark>{fitting}</mark>
            </dd>
          </div>
        )}
      </dl>
      <p lang={language}>{why}</p>
      {rationale !== undefined && (
        <p>
          <b>
            {say.whyNot("")} <span lang={language}>{given}</span>
          </b>
          <br />
          <span lang={language}>{rationale}</span>
        </p>
      )}
    </>
  );
}

import type { PresentedItem } from "@linchpin/model";
import type { ReactNode } from "react";
import { phrases } from "#phrases/here.ts";
import type { AnsweredQuestion } from "#server/answered.ts";
import { ANCHORS } from "../anchors.ts";
import { AnsweredLines } from "./answered-lines.tsx";
import { AnsweredRows } from "./answered-rows.tsx";
import { ArgumentParts } from "./argument-parts.tsx";
import { PickedOptions, PickedReasons } from "./picked-options.tsx";

type AnsweredItemProps = {
  readonly item: PresentedItem;
  readonly answered: AnsweredQuestion;
  /** The language the item is written in. */
  readonly language: string;
  /** Where in the text to look again. */
  readonly children: ReactNode;
};

/** The verdict, what was chosen and what fits the text, and why; beside it the argument, or row by row. */
export function AnsweredItem({ item, answered, language, children }: AnsweredItemProps) {
  const say = phrases().pages.answered;
  const { mapParts, parts, why } = answered;
  const reasons =
    parts.shape === "choice" ? (
      <PickedReasons answered={parts} why={why} language={language} />
    ) : (
      <div className="reasons">
        <p lang={language}>{why}</p>
      </div>
    );
  const hasAside = mapParts.length > 0 || parts.shape !== "choice";
  return (
    <div className="answered">
      <div>
        <Verdict answered={answered} />
        <div className="asked" lang={language}>
          <h2 className="stem">{item.stem}</h2>
          {item.statement !== undefined && <p className="statement">{item.statement}</p>}
        </div>
        {parts.shape === "choice" && <PickedOptions answered={parts} language={language} />}
        {hasAside && reasons}
      </div>
      <div>
        {!hasAside && reasons}
        {parts.shape === "rows" && <AnsweredRows rows={parts.rows} language={language} />}
        {parts.shape === "lines" && (
          <AnsweredLines
            lines={parts.lines}
            isPartly={answered.grade === "partly"}
            language={language}
          />
        )}
        {mapParts.length > 0 && (
          <>
            <h2 className="small-head">{say.argument}</h2>
            <ArgumentParts parts={mapParts} language={language} />
          </>
        )}
        {children}
      </div>
    </div>
  );
}

/** A form that was taken sends the browser here: the heading has the focus, so that it is read out. */
function Verdict({ answered: { grade, share, parts } }: { readonly answered: AnsweredQuestion }) {
  const say = phrases().pages.answered;
  return (
    <h1 className="verdict figures" id={ANCHORS.verdict} tabIndex={-1}>
      <span className={`verdict-sign ${grade}`} aria-hidden="true">
        {say.signs[grade]}
      </span>
      {grade === "partly" && share
        ? say.share[parts.shape](share.right, share.of)
        : say.grade[grade]}
    </h1>
  );
}

import type { PresentedItem } from "@linchpin/model";
import type { ReactNode } from "react";
import { phrases } from "#phrases/en.ts";
import type { AnsweredQuestion, LetteredOption } from "#server/questions.ts";
import { ANCHORS } from "../anchors.ts";
import { ArgumentParts } from "./argument-parts.tsx";

type AnsweredItemProps = {
  readonly item: PresentedItem;
  readonly answered: AnsweredQuestion;
  /** The language the item is written in. */
  readonly language: string;
  /** Where in the text to look again. */
  readonly children: ReactNode;
};

/** The verdict, what was chosen and what fits the text, and why; beside it the argument. */
export function AnsweredItem({ item, answered, language, children }: AnsweredItemProps) {
  const { mapParts } = answered;
  const reasons = <Reasons answered={answered} language={language} />;
  return (
    <div className="answered">
      <div>
        <Verdict isRight={answered.isRight} />
        <div className="asked" lang={language}>
          <h2 className="stem">{item.stem}</h2>
          {item.statement !== undefined && <p className="statement">{item.statement}</p>}
        </div>
        <Picked answered={answered} language={language} />
        {mapParts.length > 0 && reasons}
      </div>
      <div>
        {mapParts.length === 0 ? (
          reasons
        ) : (
          <>
            <h2 className="small-head">{phrases.pages.answered.argument}</h2>
            <ArgumentParts parts={mapParts} language={language} />
          </>
        )}
        {children}
      </div>
    </div>
  );
}

/** A form that was taken sends the browser here: the heading has the focus, so that it is read out. */
function Verdict({ isRight }: { readonly isRight: boolean }) {
  const say = phrases.pages.answered;
  return (
    <h1 className="verdict" id={ANCHORS.verdict} tabIndex={-1}>
      <span className={isRight ? "verdict-sign right" : "verdict-sign"} aria-hidden="true">
        {isRight ? say.signs.right : say.signs.notYet}
      </span>
      {isRight ? say.right : say.notYet}
    </h1>
  );
}

type AnsweredProps = { readonly answered: AnsweredQuestion; readonly language: string };

function Picked({ answered: { isRight, chosen, fitting }, language }: AnsweredProps) {
  const say = phrases.pages.answered;
  return (
    <dl className="picked">
      {isRight ? (
        <Pick label={say.both} option={fitting} language={language} isMarked />
      ) : (
        <>
          <Pick label={say.youChose} option={chosen} language={language} />
          <Pick label={say.fits} option={fitting} language={language} isMarked />
        </>
      )}
    </dl>
  );
}

type PickProps = {
  readonly label: string;
  readonly option: LetteredOption;
  readonly language: string;
  readonly isMarked?: boolean;
};

function Pick({ label, option: { letter, text }, language, isMarked = false }: PickProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd lang={language}>
        <span className="letter-word">{letter}</span>
        {isMarked ? <mark>{text}</mark> : text}
      </dd>
    </div>
  );
}

function Reasons({ answered: { fitting, why, others }, language }: AnsweredProps) {
  const say = phrases.pages.answered;
  return (
    <div className="reasons">
      <h3 className="small-head">{say.why(fitting.letter)}</h3>
      <p lang={language}>{why}</p>
      {others.map(({ letter, text, rationale }) => (
        <div key={letter}>
          <h3 className="small-head">
            {say.whyNot(letter)}{" "}
            <span className="option-said" lang={language}>
              {text}
            </span>
          </h3>
          <p lang={language}>{rationale}</p>
        </div>
      ))}
    </div>
  );
}

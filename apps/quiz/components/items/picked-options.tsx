import { phrases } from "#phrases/here.ts";
import type { AnsweredChoice, LetteredOption } from "#server/answered.ts";
import { FitMark } from "./fit-mark.tsx";

type PickedProps = { readonly answered: AnsweredChoice; readonly language: string };

/** The options chosen beside those that fit the text. */
export function PickedOptions({ answered: { chosen, fitting }, language }: PickedProps) {
  const say = phrases().pages.answered;
  const isWhole = chosen.length === fitting.length;
  if (isWhole && chosen.every(({ fits }) => fits)) {
    return (
      <dl className="picked">
        <Pick label={say.both} options={fitting} language={language} isMarked />
      </dl>
    );
  }
  return (
    <>
      <dl className="picked">
        <Pick label={say.youChose} options={chosen} language={language} />
        <Pick label={say.fits} options={fitting} language={language} isMarked />
      </dl>
      {chosen.length > 1 && <p className="meta">{say.cancels}</p>}
    </>
  );
}

type PickProps = {
  readonly label: string;
  readonly options: ReadonlyArray<LetteredOption & { readonly fits?: boolean }>;
  readonly language: string;
  readonly isMarked?: boolean;
};

/** Of several, each says by itself whether it fits. */
function Pick({ label, options, language, isMarked = false }: PickProps) {
  return (
    <div>
      <dt>{label}</dt>
      {options.map(({ letter, text, fits }) => (
        <dd key={text}>
          {letter !== "" && <span className="letter-word">{letter}</span>}
          <span lang={language}>{isMarked ? <mark>{text}</mark> : text}</span>
          {options.length > 1 && fits !== undefined && <FitMark fits={fits} />}
        </dd>
      ))}
    </div>
  );
}

/** Why what fits does, and what the other options are. */
export function PickedReasons({
  answered: { fitting, others },
  why,
  language,
}: PickedProps & { readonly why: string }) {
  const say = phrases().pages.answered;
  const letters = fitting.map(({ letter }) => letter).filter((letter) => letter !== "");
  return (
    <div className="reasons">
      <h3 className="small-head">{say.why(letters)}</h3>
      <p lang={language}>{why}</p>
      {others.map(({ letter, text, rationale }) => (
        <div key={text}>
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

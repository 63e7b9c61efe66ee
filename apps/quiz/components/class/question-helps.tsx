import { type ReactNode, useState } from "react";
import type { ClassPhrases } from "#phrases/class.ts";
import { readerPhrases } from "#phrases/reader.ts";
import { FIELDS } from "#server/chosen.ts";
import { ANCHORS } from "../anchors.ts";
import type { ClassQuizProps } from "./class-quiz-props.ts";
import { pathOf } from "./use-place.ts";

type QuestionHelpsProps = {
  readonly quiz: ClassQuizProps;
  readonly say: ClassPhrases;
  readonly number: number;
  readonly hint: ReactNode;
  readonly terms: ReactNode;
};

/** What may help before the answer. Without scripts the hint is asked for by the form, so that the choice comes along. */
export function QuestionHelps({ quiz, say, number, hint, terms }: QuestionHelpsProps) {
  const { attemptId, interfaceLanguage, sentBack, start } = quiz;
  const [isAsked, setAsked] = useState(start === number && sentBack?.isHintAsked === true);
  return (
    <>
      {isAsked && hint}
      <div className="helps">
        {hint !== undefined && !isAsked && (
          <button
            type="submit"
            formMethod="get"
            formAction={pathOf(attemptId, number)}
            name={FIELDS.hint}
            value="1"
            onClick={(event) => {
              event.preventDefault();
              setAsked(true);
            }}
          >
            {say.hint}
          </button>
        )}
        {isAsked && <input type="hidden" name={FIELDS.hint} value="1" />}
        <a className="open-reader narrow-only" href={`#${ANCHORS.editorial}`}>
          {readerPhrases(interfaceLanguage).open}
        </a>
        {terms !== undefined && (
          <details>
            <summary>{say.words}</summary>
            {terms}
          </details>
        )}
      </div>
    </>
  );
}

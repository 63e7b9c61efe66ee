import { phrases } from "#phrases/here.ts";
import type { AnsweredItem, WordedAnswer } from "#server/sessions/student-work.ts";

type StudentAnswersProps = {
  readonly answers: readonly AnsweredItem[];
  /** The language the questions are written in. */
  readonly language: string;
};

/** Question by question what a student answered, beside what fits the text. */
export function StudentAnswers({ answers, language }: StudentAnswersProps) {
  const { table } = phrases().results;
  return (
    <ol className="overview answers-of">
      {answers.map(({ number, item, state, answer, late, fits }) => (
        <li key={number}>
          <div>
            <h2 className="small-head">{table.question(number)}</h2>
            <p lang={language}>{item.stem}</p>
            {item.statement !== undefined && (
              <p className="statement said" lang={language}>
                {item.statement}
              </p>
            )}
            <Answer answer={answer} late={late} fits={fits} language={language} />
          </div>
          <Mark state={state} answer={answer} />
        </li>
      ))}
    </ol>
  );
}

type AnswerProps = Pick<AnsweredItem, "answer" | "late" | "fits"> & { readonly language: string };

function Answer({ answer, late, fits, language }: AnswerProps) {
  const { student: say, word } = phrases().results;
  return (
    <dl className="facts">
      <dt>{say.answered}</dt>
      <dd>
        {answer ? <span lang={language}>{answer.words}</span> : word.open}
        {late && <small>{say.cameLate(late.words)}</small>}
      </dd>
      <dt>{say.fits}</dt>
      <dd lang={language}>{fits}</dd>
    </dl>
  );
}

type MarkProps = {
  readonly state: AnsweredItem["state"];
  readonly answer: WordedAnswer | undefined;
};

function Mark({ state, answer }: MarkProps) {
  const { sign, word, student } = phrases().results;
  return (
    <p className="mark figures">
      <b aria-hidden="true">{sign[state]}</b> {word[state]}
      {answer?.certainty && <small>{student.sure[answer.certainty]}</small>}
    </p>
  );
}

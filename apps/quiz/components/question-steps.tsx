import { phrases } from "#phrases/here.ts";

type QuestionStepsProps = {
  readonly number: number;
  /** For every question, whether it is answered. */
  readonly answered: readonly boolean[];
  readonly overview: string;
};

/** Where the reader stands in the quiz: in words, and as a row of steps. */
export function QuestionSteps({ number, answered, overview }: QuestionStepsProps) {
  const say = phrases().pages.question;
  return (
    <>
      <div className="q-head figures">
        <span>{say.title(number, answered.length)}</span>
        <a href={overview}>{say.all}</a>
      </div>
      <ol className="steps">
        {answered.map((isAnswered, index) => {
          const step = stepOf(index + 1 === number, isAnswered);
          return (
            <li key={say.step[step](index + 1)} className={CLASSES[step]}>
              <span className="visually-hidden">{say.step[step](index + 1)}</span>
            </li>
          );
        })}
      </ol>
    </>
  );
}

const CLASSES = { answered: "done", now: "now", open: undefined } as const;

function stepOf(isNow: boolean, isAnswered: boolean): keyof typeof CLASSES {
  if (isNow) return "now";
  return isAnswered ? "answered" : "open";
}

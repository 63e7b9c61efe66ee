import { FormAfterAnswers } from "./form-after-answers.tsx";
import { GoLink } from "./go-link.tsx";
import type { SaveState } from "./outbox/save-state.ts";
import type { PlaceProps } from "./place-props.ts";

/** All questions and how each stands, and handing in. */
export function AllQuestions(props: PlaceProps) {
  const { quiz, say, saves, go } = props;
  const { attemptId, questions } = quiz;
  const answered = saves.filter((save) => save !== "open").length;
  const open = saves.indexOf("open") + 1;
  return (
    <>
      <h1 tabIndex={-1}>{say.all}</h1>
      <p className="meta figures">{say.answered(answered, questions.length)}</p>
      <QuestionList {...props} />
      {quiz.asksToHandIn && open > 0 ? (
        <Sure {...props} open={questions.length - answered} />
      ) : (
        <div className="ending">
          <div className="actions">
            {open > 0 && (
              <GoLink attemptId={attemptId} to={open} go={go} className="button">
                {say.goOn(open)}
              </GoLink>
            )}
            <HandIn {...props} isFirst={open === 0}>
              {say.handIn.button}
            </HandIn>
          </div>
          <p className="hint">{say.handIn.note}</p>
        </div>
      )}
      <form className="elsewhere" method="post" action={`/attempts/${attemptId}/return-code`}>
        <button type="submit" className="button quiet small">
          {say.newReturnCode}
        </button>
      </form>
    </>
  );
}

function QuestionList({ quiz, say, saves, go }: PlaceProps) {
  const { attemptId, questions, language } = quiz;
  return (
    <ol className="overview">
      {questions.map(({ item }, index) => {
        const state = STATE[saves[index] ?? "open"];
        return (
          <li key={item.stem + (item.statement ?? "")}>
            <div>
              <h2 className="small-head">
                <GoLink attemptId={attemptId} to={index + 1} go={go}>
                  {say.question(index + 1, questions.length)}
                </GoLink>
              </h2>
              <p lang={language}>{item.stem}</p>
              {item.statement !== undefined && (
                <p className="statement said" lang={language}>
                  {item.statement}
                </p>
              )}
            </div>
            <p className={`state kept ${state}`}>{say.state[state]}</p>
          </li>
        );
      })}
    </ol>
  );
}

const STATE = {
  open: "open",
  choosing: "device",
  keeping: "device",
  device: "device",
  saved: "given",
  lost: "lost",
  late: "late",
} as const satisfies Record<SaveState, string>;

function Sure(props: PlaceProps & { readonly open: number }) {
  const { quiz, say, go, open } = props;
  return (
    <section className="banner sure" aria-labelledby="sure">
      <h2 id="sure">{say.handIn.ask(open)}</h2>
      <div className="actions">
        <HandIn {...props} isFirst isSure>
          {say.handIn.sure}
        </HandIn>
        <GoLink
          attemptId={quiz.attemptId}
          to={props.saves.indexOf("open") + 1}
          go={go}
          className="button quiet"
        >
          {say.handIn.not}
        </GoLink>
      </div>
    </section>
  );
}

type HandInProps = PlaceProps & {
  readonly isFirst: boolean;
  readonly isSure?: boolean;
  readonly children: string;
};

/** Handing in waits until every answer has reached the server. */
function HandIn({ quiz, say, delivery, isFirst, isSure = false, children }: HandInProps) {
  return (
    <FormAfterAnswers
      action={`/attempts/${quiz.attemptId}/hand-in`}
      delivery={delivery}
      unsent={say.handIn.unsent}
    >
      {isSure && <input type="hidden" name="sure" value="1" />}
      <button type="submit" className={isFirst ? "button" : "button quiet"}>
        {children}
      </button>
    </FormAfterAnswers>
  );
}

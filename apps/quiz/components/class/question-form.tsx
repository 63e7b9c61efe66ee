import { readChosen } from "#server/chosen.ts";
import { ANCHORS } from "../anchors.ts";
import { ItemQuestion } from "../items/item-question.tsx";
import { CertaintyInputs } from "./certainty-inputs.tsx";
import { ClassSteps } from "./class-steps.tsx";
import { GoLink } from "./go-link.tsx";
import type { SaveState } from "./outbox/save-state.ts";
import { QuestionHelps } from "./question-helps.tsx";
import { SaveLine } from "./save-line.tsx";
import { type AnsweringProps, useAnswering } from "./use-answering.ts";

/** One question of a class attempt: a form that is sent where there are no scripts, and kept by them where there are. */
export function QuestionForm(props: AnsweringProps) {
  const { quiz, say, saves, go, number, question } = props;
  const { item, words, hint, terms, asksCertainty } = question;
  const { form, first, gaps, isPartial, change, submit } = useAnswering(props);
  const save = saves[number - 1] ?? "open";
  return (
    <>
      <ClassSteps attemptId={quiz.attemptId} number={number} saves={saves} say={say} go={go} />
      {gaps && <Problem title={say.problem} text={words.incomplete} />}
      <form
        ref={form}
        className="question"
        method="post"
        action={`/attempts/${quiz.attemptId}/questions/${number}/answer`}
        onChange={change}
        onSubmit={submit}
      >
        <EnterGoesOn />
        <ItemQuestion
          item={item}
          words={words}
          chosen={readChosen(item, first.fields)}
          language={quiz.language}
          gaps={gaps}
        >
          <QuestionHelps quiz={quiz} say={say} number={number} hint={hint} terms={terms} />
        </ItemQuestion>
        {asksCertainty && <CertaintyInputs chosen={first.certainty} say={say.certainty} />}
        <div className="dock">
          <SaveLine save={save} isPartial={isPartial} say={say.save} />
          <Onward {...props} save={save} />
          {quiz.feedback === "at-once" && save === "device" && (
            <p className="meta later">{say.laterReasons}</p>
          )}
        </div>
      </form>
    </>
  );
}

/** Enter presses a form's first button, which is to be the answer's and not the hint's. */
function EnterGoesOn() {
  return <button className="visually-hidden" type="submit" tabIndex={-1} aria-hidden="true" />;
}

function Problem({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div className="banner alert problem" id={ANCHORS.problem} role="alert" tabIndex={-1}>
      <h2>{title}</h2>
      <a href={`#${ANCHORS.answer}`}>{text}</a>
    </div>
  );
}

/** Back, past the question, and on; where answers are checked at once, the filled button checks. */
function Onward({ quiz, say, number, go, save }: AnsweringProps & { readonly save: SaveState }) {
  const { attemptId, questions, feedback } = quiz;
  const next = number < questions.length ? number + 1 : "all";
  const onward = next === "all" ? say.toAll : say.next;
  const isChecked = feedback === "at-once";
  return (
    <div className="actions">
      {number > 1 && (
        <GoLink attemptId={attemptId} to={number - 1} go={go} className="button quiet">
          {say.back}
        </GoLink>
      )}
      {(save === "open" || isChecked) && (
        <GoLink attemptId={attemptId} to={next} go={go} className="button quiet">
          {save === "open" ? say.skip : onward}
        </GoLink>
      )}
      <button type="submit" className="button">
        {isChecked ? say.check : onward}
      </button>
    </div>
  );
}

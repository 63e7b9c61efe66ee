import type { Dossier, PresentedItem } from "@linchpin/model";
import { phrases } from "#phrases/here.ts";
import { type Chosen, FIELDS, gapsIn } from "#server/chosen.ts";
import type { QuestionFrame } from "#server/frame.ts";
import { wordItem } from "#server/item-words.ts";
import { ANCHORS } from "./anchors.ts";
import { Hint } from "./hint.tsx";
import { ItemQuestion } from "./items/item-question.tsx";
import { Page } from "./page.tsx";
import { QuestionSteps } from "./question-steps.tsx";
import { ReaderPane } from "./reader-pane.tsx";
import { WordsToKnow } from "./words-to-know.tsx";

type OpenQuestionProps = {
  readonly frame: QuestionFrame;
  readonly item: PresentedItem;
  /** What was chosen before the page was asked for again. */
  readonly chosen: Chosen;
  /** The terms that stand in the question. */
  readonly terms: Dossier["terms"];
  /** The paragraphs to look in, for a reader who asked. */
  readonly hint: readonly number[] | undefined;
  /** True when the form came back because the answer was not whole. */
  readonly isMissing: boolean;
};

/** A question that is not answered yet, beside the editorial. */
export function OpenQuestion(props: OpenQuestionProps) {
  const { frame, item, chosen, hint, isMissing } = props;
  const { attemptId, number, answered, source } = frame;
  const attempt = `/attempts/${attemptId}`;
  return (
    <Page className="swaps with-reader" folio={source.title} folioLanguage={source.language}>
      <div className="work" id={ANCHORS.work} tabIndex={-1}>
        <QuestionSteps number={number} answered={answered} overview={attempt} />
        {isMissing && <MissingAnswer item={item} />}
        <form className="question" method="post" action={`${attempt}/questions/${number}/answer`}>
          <EnterChecks />
          <ItemQuestion
            item={item}
            words={wordItem(item)}
            chosen={chosen}
            language={source.language}
            gaps={isMissing ? gapsIn(item, chosen) : undefined}
          >
            {hint !== undefined && hint.length > 0 && <Hint hint={hint} lengths={source.lengths} />}
            <Helps {...props} />
          </ItemQuestion>
          <Dock attempt={attempt} number={number} of={answered.length} />
        </form>
      </div>
      <ReaderPane source={source} cited={hint} place="beside" back={`#${ANCHORS.work}`} />
    </Page>
  );
}

/** Enter presses a form's first button, which is to be the answer's and not the hint's. */
function EnterChecks() {
  return <button className="visually-hidden" type="submit" tabIndex={-1} aria-hidden="true" />;
}

/** The hint is asked for by the form itself, so that what was chosen comes along. */
function Helps({ frame: { attemptId, number, source }, item, terms, hint }: OpenQuestionProps) {
  const say = phrases().pages.question;
  return (
    <div className="helps">
      {item.hasHint && hint === undefined && (
        <button
          type="submit"
          formMethod="get"
          formAction={`/attempts/${attemptId}/questions/${number}`}
          name={FIELDS.hint}
          value="1"
        >
          {say.hintAsk}
        </button>
      )}
      {hint === undefined ? (
        <a className="open-reader narrow-only" href={`#${ANCHORS.editorial}`}>
          {phrases().reader.open}
        </a>
      ) : (
        <input type="hidden" name={FIELDS.hint} value="1" />
      )}
      {terms.length > 0 && (
        <details>
          <summary>{say.words}</summary>
          <WordsToKnow terms={terms} language={source.language} />
        </details>
      )}
    </div>
  );
}

function MissingAnswer({ item }: { readonly item: PresentedItem }) {
  const say = phrases().pages.question;
  return (
    <div className="banner alert problem" id={ANCHORS.problem} role="alert" tabIndex={-1}>
      <h2>{say.errorTitle}</h2>
      <a href={`#${ANCHORS.answer}`}>{wordItem(item).incomplete}</a>
    </div>
  );
}

type DockProps = { readonly attempt: string; readonly number: number; readonly of: number };

function Dock({ attempt, number, of }: DockProps) {
  const say = phrases().pages.question;
  const skipTo = number < of ? `${attempt}/questions/${number + 1}` : attempt;
  return (
    <div className="dock">
      <p className="save">{say.notAnswered}</p>
      <div className="actions">
        {number > 1 && (
          <a className="button quiet" href={`${attempt}/questions/${number - 1}`}>
            {say.back}
          </a>
        )}
        <a className="button quiet" href={skipTo}>
          {say.skip}
        </a>
        <button type="submit" className="button">
          {say.check}
        </button>
      </div>
    </div>
  );
}

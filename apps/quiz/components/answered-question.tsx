import type { PresentedItem } from "@linchpin/model";
import type { ReactNode } from "react";
import { phrases } from "#phrases/here.ts";
import type { AnsweredQuestion } from "#server/answered.ts";
import type { QuestionFrame } from "#server/frame.ts";
import { ANCHORS } from "./anchors.ts";
import { AnsweredItem } from "./items/answered-item.tsx";
import { Page } from "./page.tsx";
import { ParagraphLocator } from "./paragraph-locator.tsx";
import { QuestionSteps } from "./question-steps.tsx";
import { ReaderPane } from "./reader-pane.tsx";

type AnsweredQuestionPageProps = {
  readonly frame: QuestionFrame;
  readonly item: PresentedItem;
  readonly answered: AnsweredQuestion;
  /** The question to go on with; undefined when all are answered. */
  readonly next: number | undefined;
  /** In a class that is still to be handed in, all questions come before the result. */
  readonly isStillOpen?: boolean;
  /** What stands below, unseen unless it has something to say. */
  readonly children?: ReactNode;
};

/** A question that is answered: the verdict, the reasons, and where to read again. */
export function AnsweredQuestionPage(props: AnsweredQuestionPageProps) {
  const { frame, item, answered, next, isStillOpen = false, children } = props;
  const say = phrases().pages.answered;
  const { attemptId, number, source } = frame;
  const attempt = `/attempts/${attemptId}`;
  const { paragraphs } = answered;
  return (
    <Page className="swaps" folio={source.title} folioLanguage={source.language}>
      <div className="work" id={ANCHORS.work} tabIndex={-1}>
        <QuestionSteps number={number} answered={frame.answered} overview={attempt} />
        <AnsweredItem item={item} answered={answered} language={source.language}>
          {paragraphs.length > 0 && <Reread paragraphs={paragraphs} lengths={source.lengths} />}
        </AnsweredItem>
        <div className="dock">
          <p className="meta">{say.stays}</p>
          <div className="actions">
            {number > 1 && (
              <a className="button quiet" href={`${attempt}/questions/${number - 1}`}>
                {phrases().pages.question.back}
              </a>
            )}
            <Onward
              attempt={attempt}
              number={number}
              next={next}
              isComplete={frame.answered.every(Boolean)}
              isStillOpen={isStillOpen}
            />
          </div>
        </div>
        {children}
      </div>
      <ReaderPane source={source} cited={paragraphs} place="below" back={`#${ANCHORS.work}`} />
    </Page>
  );
}

type RereadProps = { readonly paragraphs: readonly number[]; readonly lengths: readonly number[] };

function Reread({ paragraphs, lengths }: RereadProps) {
  const say = phrases().pages.answered;
  const { place, places } = phrases().pages;
  return (
    <div className="locator">
      <ParagraphLocator cited={paragraphs} lengths={lengths} />
      <p>
        <b>{say.reread(places(paragraphs))}</b>
        <br />
        {paragraphs.map((n) => (
          <a key={n} href={`#p${n}`}>
            {phrases().reader.openAt(place(n))}
          </a>
        ))}
      </p>
    </div>
  );
}

type OnwardProps = {
  readonly attempt: string;
  readonly number: number;
  readonly next: number | undefined;
  readonly isComplete: boolean;
  readonly isStillOpen: boolean;
};

/** To the next question; once all are answered also to the result, which is where the last one leads. */
function Onward({ attempt, number, next, isComplete, isStillOpen }: OnwardProps) {
  const say = phrases().pages.answered;
  return (
    <>
      {isComplete && (
        <a
          className={next ? "button quiet" : "button"}
          href={isStillOpen ? attempt : `${attempt}/finish`}
        >
          {isStillOpen ? phrases().pages.question.all : say.result}
        </a>
      )}
      {next !== undefined && (
        <a className="button" href={`${attempt}/questions/${next}`}>
          {next === number + 1 ? say.next : say.goOn(next)}
        </a>
      )}
    </>
  );
}

import type { PresentedItem } from "@linchpin/model";
import type { Metadata } from "next";
import { AnsweredQuestionPage } from "#components/answered-question.tsx";
import { ClassEndPage, titleEnd } from "#components/class/class-end-page.tsx";
import { ClassQuizPage, titlePlace } from "#components/class/class-quiz-page.tsx";
import { CourierOf } from "#components/class/courier-of.tsx";
import { OpenQuestion } from "#components/open-question.tsx";
import { PlainPage } from "#components/plain-page.tsx";
import { phrases } from "#phrases/here.ts";
import { findAnswered } from "#server/answered.ts";
import { type Attempt, requireItem } from "#server/attempts.ts";
import { FIELDS, readChosen, type SentFields } from "#server/chosen.ts";
import { isOfClass, isWorking, nextAnswered, viewQuestion } from "#server/class-view.ts";
import { frameQuestion, termsIn } from "#server/frame.ts";
import { gradeOf, hintFor, nextQuestion, presentQuestion } from "#server/questions.ts";
import { findReturnCode } from "#server/return-flash.ts";
import { orRefused } from "../../../../or-refused.ts";
import { attemptHere } from "../../attempt-here.ts";

type Props = PageProps<"/attempts/[attemptId]/questions/[number]">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { attemptId, number } = await params;
  const attempt = await attemptHere(attemptId);
  if (!attempt) return { title: phrases().pages.titled(phrases().pages.notYours.title) };
  const item = await orRefused(() => requireItem(attempt, Number(number)));
  if (!item) return { title: phrases().pages.titled(phrases().notFound.title) };
  const isMissing = (await searchParams)["missing"] !== undefined;
  const title = titleOf(attempt, Number(number), isMissing);
  return { title: phrases().pages.titled(title, attempt.dossier.source.title) };
}

/** One question, or once it is answered its reasons, at the same address. */
export default async function Question({ params, searchParams }: Props) {
  const { attemptId, number } = await params;
  const attempt = await attemptHere(attemptId);
  if (!attempt) return <PlainPage {...phrases().pages.notYours} />;
  const item = await orRefused(() => presentQuestion(attempt, Number(number)));
  if (!item) return <PlainPage {...phrases().notFound} />;
  const sent = await searchParams;
  const page = { attempt, number: Number(number), item, sent };
  if (!isOfClass(attempt)) return <QuestionPage {...page} />;
  return <ClassPage {...page} returnCode={await findReturnCode()} />;
}

type QuestionPageProps = {
  readonly attempt: Attempt;
  readonly number: number;
  readonly item: PresentedItem;
  /** What the address carries: a choice that came back, what is missing, a hint asked for. */
  readonly sent: SentFields;
};

function QuestionPage({ attempt, number, item, sent }: QuestionPageProps) {
  const answered = findAnswered(attempt, number);
  const frame = frameQuestion(attempt, number);
  if (answered) {
    const next = nextQuestion(attempt, number);
    return <AnsweredQuestionPage frame={frame} item={item} answered={answered} next={next} />;
  }
  return (
    <OpenQuestion
      frame={frame}
      item={item}
      chosen={readChosen(item, sent)}
      terms={termsIn(item, attempt.dossier.terms)}
      hint={sent[FIELDS.hint] === undefined ? undefined : hintFor(attempt, number)}
      isMissing={sent["missing"] !== undefined}
    />
  );
}

type ClassPageProps = QuestionPageProps & { readonly returnCode: string | undefined };

function ClassPage({ attempt, number, item, sent, returnCode }: ClassPageProps) {
  const view = viewQuestion(attempt, number);
  const answered = view === "answered" ? findAnswered(attempt, number) : undefined;
  if (view === "quiz") {
    const there = { attempt, sent, returnCode };
    return <ClassQuizPage {...there} place={number} />;
  }
  if (!answered) return <ClassEndPage attempt={attempt} isLate={false} />;
  const hasMore = isWorking(attempt);
  return (
    <AnsweredQuestionPage
      frame={frameQuestion(attempt, number)}
      item={item}
      answered={answered}
      next={hasMore ? nextQuestion(attempt, number) : nextAnswered(attempt, number)}
      isStillOpen={hasMore}
    >
      <CourierOf attempt={attempt} />
    </AnsweredQuestionPage>
  );
}

function titleOf(attempt: Attempt, number: number, isMissing: boolean): string {
  if (isOfClass(attempt)) {
    const view = viewQuestion(attempt, number);
    if (view === "quiz") return titlePlace(attempt, number, isMissing);
    if (view === "end") return titleEnd(attempt);
  }
  const { question, answered } = phrases().pages;
  const of = attempt.form.items.length;
  const given = attempt.responses.get(number);
  if (given) return answered.title(number, of, answered.grade[gradeOf(given)]);
  const title = question.title(number, of);
  return isMissing ? `${question.errorPrefix} ${title}` : title;
}

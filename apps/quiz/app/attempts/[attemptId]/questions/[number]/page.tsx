import type { PresentedItem } from "@linchpin/model";
import type { Metadata } from "next";
import { AnsweredQuestionPage } from "#components/answered-question.tsx";
import { OpenQuestion } from "#components/open-question.tsx";
import { PlainPage } from "#components/plain-page.tsx";
import { phrases } from "#phrases/en.ts";
import { findAnswered } from "#server/answered.ts";
import { type Attempt, requireItem } from "#server/attempts.ts";
import { FIELDS, readChosen, type SentFields } from "#server/chosen.ts";
import { frameQuestion, termsIn } from "#server/frame.ts";
import { gradeOf, hintFor, nextQuestion, presentQuestion } from "#server/questions.ts";
import { orRefused } from "../../../../or-refused.ts";
import { attemptHere } from "../../attempt-here.ts";

type Props = PageProps<"/attempts/[attemptId]/questions/[number]">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { attemptId, number } = await params;
  const attempt = await attemptHere(attemptId);
  if (!attempt) return { title: phrases.pages.titled(phrases.pages.notYours.title) };
  const item = await orRefused(() => requireItem(attempt, Number(number)));
  if (!item) return { title: phrases.pages.titled(phrases.notFound.title) };
  const isMissing = (await searchParams)["missing"] !== undefined;
  const title = titleOf(attempt, Number(number), isMissing);
  return { title: phrases.pages.titled(title, attempt.dossier.source.title) };
}

/** One question, or once it is answered its reasons, at the same address. */
export default async function Question({ params, searchParams }: Props) {
  const { attemptId, number } = await params;
  const attempt = await attemptHere(attemptId);
  if (!attempt) return <PlainPage {...phrases.pages.notYours} />;
  const item = await orRefused(() => presentQuestion(attempt, Number(number)));
  if (!item) return <PlainPage {...phrases.notFound} />;
  const sent = await searchParams;
  return <QuestionPage attempt={attempt} number={Number(number)} item={item} sent={sent} />;
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

function titleOf(attempt: Attempt, number: number, isMissing: boolean): string {
  const { question, answered } = phrases.pages;
  const of = attempt.form.items.length;
  const given = attempt.responses.get(number);
  if (given) return answered.title(number, of, answered.grade[gradeOf(given)]);
  const title = question.title(number, of);
  return isMissing ? `${question.errorPrefix} ${title}` : title;
}

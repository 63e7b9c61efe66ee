import { type FormEvent, useEffect, useRef, useState } from "react";
import { type Chosen, gapsIn, isUntouched, isWhole, readChosen } from "#server/chosen.ts";
import { ANCHORS } from "../anchors.ts";
import type { ClassQuestion, ClassQuizProps } from "./class-quiz-props.ts";
import type { Drafts } from "./drafts.ts";
import {
  type Fields,
  type GivenAnswer,
  type StandingAnswer,
  shownAnswer,
} from "./outbox/outbox.ts";
import type { PlaceProps } from "./place-props.ts";
import { readForm } from "./read-form.ts";

export type AnsweringProps = PlaceProps & {
  readonly number: number;
  readonly question: ClassQuestion;
  readonly drafts: Drafts;
};

/**
 * What happens as a question is answered.
 *
 * A whole choice is kept at once, or where answers are checked one by one, when that is asked for. Going on
 * from what is not whole points at what is missing.
 */
export function useAnswering(props: AnsweringProps) {
  const { quiz, delivery, state, number, question, drafts, go } = props;
  const { item } = question;
  const isChecked = quiz.feedback === "at-once";
  const form = useRef<HTMLFormElement>(null);
  const [first] = useState(() => firstFields(props));
  const [isPartial, setPartial] = useState(() => isPart(item, readChosen(item, first.fields)));
  const [gaps, setGaps] = useState(() =>
    first.isMissing ? gapsIn(item, readChosen(item, first.fields)) : undefined,
  );
  const keepIfNew = (given: GivenAnswer) => {
    drafts.drop(number);
    if (isNew(given, shownAnswer(state.outbox, number))) void delivery.keep(given);
    else void delivery.flush();
  };

  const change = () => {
    const { given, chosen } = readQuestion(form.current, number, question);
    const isDone = isWhole(item, chosen);
    setPartial(isPart(item, chosen));
    if (gaps) setGaps(isDone ? undefined : gapsIn(item, chosen));
    if (isDone && !isChecked) keepIfNew(given);
    else noteDraft(drafts, given, chosen);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { given, chosen } = readQuestion(form.current, number, question);
    if (!isWhole(item, chosen)) {
      setGaps(gapsIn(item, chosen));
      requestAnimationFrame(() => document.getElementById(ANCHORS.answer)?.focus());
    } else if (isChecked) keepIfNew(given);
    else go(number < quiz.questions.length ? number + 1 : "all");
  };
  // What was chosen before the scripts arrived is chosen all the same.
  const early = useRef(() => {
    const known = drafts.get(number) ?? shownAnswer(state.outbox, number) ?? NOTHING;
    if (isNew(readQuestion(form.current, number, question).given, known)) change();
  });
  useEffect(() => early.current(), []);
  return { form, first, gaps, isPartial, change, submit };
}

type FirstFields = {
  readonly fields: Fields;
  readonly certainty: GivenAnswer["certainty"];
  readonly isMissing: boolean;
};

/** What a question opens with: what was chosen last, here or in a form that came back, or what was answered. */
function firstFields({ quiz, state, number, drafts }: AnsweringProps): FirstFields {
  const { sentBack, start }: ClassQuizProps = quiz;
  const draft = drafts.get(number);
  const shown = shownAnswer(state.outbox, number);
  if (draft) return { ...draft, isMissing: false };
  if (sentBack && start === number) return sentBack;
  return { fields: shown?.fields ?? {}, certainty: shown?.certainty, isMissing: false };
}

function readQuestion(
  form: HTMLFormElement | null,
  number: number,
  { item }: ClassQuestion,
): { readonly given: GivenAnswer; readonly chosen: Chosen } {
  const read = form ? readForm(form) : { fields: {}, certainty: undefined };
  return { given: { ...read, item: number }, chosen: readChosen(item, read.fields) };
}

const NOTHING = { fields: {}, certainty: undefined };

function noteDraft(drafts: Drafts, given: GivenAnswer, chosen: Chosen): void {
  if (isUntouched(chosen)) drafts.drop(given.item);
  else drafts.put(given);
}

/** More than nothing, and less than an answer. */
function isPart(item: ClassQuestion["item"], chosen: Chosen): boolean {
  return !(isUntouched(chosen) || isWhole(item, chosen));
}

/** Whether it is another choice than the one that is shown already. */
function isNew(
  { fields, certainty }: GivenAnswer,
  shown: Pick<StandingAnswer, "fields" | "certainty"> | undefined,
): boolean {
  return !shown?.fields || shown.certainty !== certainty || textOf(shown.fields) !== textOf(fields);
}

function textOf(fields: Fields): string {
  const pairs = Object.entries(fields).map(([name, values]) => [name, [...values].sort()]);
  return JSON.stringify(pairs.sort());
}

import { type FormEvent, useEffect, useRef, useState } from "react";
import { type Chosen, gapsIn, isUntouched, isWhole, readChosen } from "#server/chosen.ts";
import { ANCHORS } from "../anchors.ts";
import type { ClassQuestion, ClassQuizProps } from "./class-quiz-props.ts";
import type { DeliveryState } from "./outbox/delivery-state.ts";
import { type Fields, type GivenAnswer, shownAnswer } from "./outbox/outbox.ts";
import type { PlaceProps } from "./place-props.ts";
import { readForm } from "./read-form.ts";

export type AnsweringProps = PlaceProps & {
  readonly number: number;
  readonly question: ClassQuestion;
  /** What was chosen of a question, whole or not, by number; as long as the page lives. */
  readonly drafts: Map<number, Fields>;
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
  const [isPartial, setPartial] = useState(false);
  const [gaps, setGaps] = useState(() =>
    first.isMissing ? gapsIn(item, readChosen(item, first.fields)) : undefined,
  );
  const keepIfNew = (given: GivenAnswer) => {
    if (isNew(given, state)) void delivery.keep(given);
    else void delivery.flush();
  };

  const change = () => {
    const { given, chosen } = readQuestion(form.current, number, question);
    const isDone = isWhole(item, chosen);
    drafts.set(number, given.fields);
    setPartial(!(isDone || isUntouched(chosen)));
    if (gaps) setGaps(isDone ? undefined : gapsIn(item, chosen));
    if (isDone && !isChecked) keepIfNew(given);
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
  const early = useRef(change);
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
  const certainty = shown?.certainty;
  if (draft) return { fields: draft, certainty, isMissing: false };
  if (sentBack && start === number) return sentBack;
  return { fields: shown?.fields ?? {}, certainty, isMissing: false };
}

function readQuestion(
  form: HTMLFormElement | null,
  number: number,
  { item }: ClassQuestion,
): { readonly given: GivenAnswer; readonly chosen: Chosen } {
  const read = form ? readForm(form) : { fields: {}, certainty: undefined };
  return { given: { ...read, item: number }, chosen: readChosen(item, read.fields) };
}

/** Whether it is another answer than the one that is shown already. */
function isNew({ item, fields, certainty }: GivenAnswer, { outbox }: DeliveryState): boolean {
  const shown = shownAnswer(outbox, item);
  return !shown?.fields || shown.certainty !== certainty || textOf(shown.fields) !== textOf(fields);
}

function textOf(fields: Fields): string {
  const pairs = Object.entries(fields).map(([name, values]) => [name, [...values].sort()]);
  return JSON.stringify(pairs.sort());
}

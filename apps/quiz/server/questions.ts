import { type PresentedItem, presentItem, type Rationale } from "@linchpin/model";
import { phrases } from "#phrases/en.ts";
import { type Attempt, type GivenResponse, requireItem } from "#server/attempts.ts";

export type QuestionState = "right" | "not-yet" | "open";

/** An option with the letter it stood under. */
export type LetteredOption = { readonly letter: string; readonly text: string };

/** What is shown of a question once it is answered, and never before. */
export type AnsweredQuestion = {
  readonly isRight: boolean;
  readonly chosen: LetteredOption;
  readonly fitting: LetteredOption;
  readonly why: string;
  /** What each other option is, the chosen one first. */
  readonly others: ReadonlyArray<LetteredOption & { readonly rationale: string }>;
  readonly mapParts: Rationale["mapParts"];
  readonly paragraphs: readonly number[];
};

/** How many questions the attempt has, and how each stands. */
export function questionStates({ form, responses }: Attempt): readonly QuestionState[] {
  return form.items.map((_, index) => stateOf(responses.get(index + 1)));
}

/** The question as a student sees it before answering. */
export function presentQuestion(attempt: Attempt, number: number): PresentedItem {
  return presentItem(requireItem(attempt, number), attempt.seal);
}

/** The paragraphs that may be named before the answer, to a reader who asks; none where a place would tell. */
export function hintFor(attempt: Attempt, number: number): readonly number[] {
  return requireItem(attempt, number).hint;
}

/** The question with its reasons; undefined while it is not answered. */
export function findAnswered(attempt: Attempt, number: number): AnsweredQuestion | undefined {
  const item = requireItem(attempt, number);
  const given = attempt.responses.get(number);
  if (!given) return undefined;

  const options = item.options.map((option, index) => {
    return { ...option, letter: phrases.pages.question.letter(index) };
  });
  const chosen = options.find(({ id }) => given.optionIds.includes(id));
  const fitting = options.find(({ id }) => item.key.includes(id));
  if (!(chosen && fitting)) throw new Error(`The response to ${item.id} is none of its options.`);

  const others = options
    .filter((option) => option !== fitting && option.rationale !== "")
    .toSorted((a, b) => Number(b === chosen) - Number(a === chosen));
  return {
    isRight: given.isRight,
    chosen: { letter: chosen.letter, text: chosen.text },
    fitting: { letter: fitting.letter, text: fitting.text },
    why: item.rationale.why,
    others: others.map(({ letter, text, rationale }) => ({ letter, text, rationale })),
    mapParts: item.rationale.mapParts,
    paragraphs: item.rationale.paragraphs,
  };
}

/** Where to go from an answered question: the next open one, or once all are answered simply the next. */
export function nextQuestion(attempt: Attempt, from: number): number | undefined {
  const following = from < attempt.form.items.length ? from + 1 : undefined;
  return nextOpen(attempt, from) ?? following;
}

/** The first open question after that one, or else before it; undefined when all are answered. */
export function nextOpen(attempt: Attempt, after: number): number | undefined {
  const open = attempt.form.items.flatMap((_, index) => {
    return attempt.responses.has(index + 1) ? [] : [index + 1];
  });
  return open.find((number) => number > after) ?? open[0];
}

function stateOf(given: GivenResponse | undefined): QuestionState {
  if (!given) return "open";
  return given.isRight ? "right" : "not-yet";
}

import {
  type ChoiceItem,
  type GridItem,
  type Item,
  type ItemResponse,
  isChoice,
  isGrid,
  type OrderItem,
  type Rationale,
} from "@linchpin/model";
import { phrases } from "#phrases/here.ts";
import { type AnsweredForm, requireItem } from "#server/attempts.ts";
import { type Grade, gradeOf } from "#server/questions.ts";

/** An option, with the letter it stood under where options have letters. */
export type LetteredOption = { readonly letter: string; readonly text: string };

/** Options that were picked: each with whether it fits, and what the others really are. */
export type AnsweredChoice = {
  readonly shape: "choice";
  readonly chosen: ReadonlyArray<LetteredOption & { readonly fits: boolean }>;
  readonly fitting: readonly LetteredOption[];
  /** What other options are, the chosen ones first. */
  readonly others: ReadonlyArray<LetteredOption & { readonly rationale: string }>;
};

/** One row of a matrix or a match, with what the wrong answer really is where one was given. */
export type AnsweredRow = {
  readonly text: string;
  readonly fits: boolean;
  readonly given: string;
  readonly fitting: string;
  readonly why: string;
  readonly rationale: string | undefined;
};

/** A line that was put in order, at its own place. */
export type AnsweredLine = {
  readonly text: string;
  readonly rationale: string;
  /** Where it was put, from 1. */
  readonly given: number;
  readonly stood: "right" | "too-early" | "too-late";
};

/** What was given for an item and what fits, as its kind of answer is laid out. */
type AnsweredParts =
  | AnsweredChoice
  | { readonly shape: "rows"; readonly rows: readonly AnsweredRow[] }
  | { readonly shape: "lines"; readonly lines: readonly AnsweredLine[] };

/** What is shown of a question once it is answered, and never before. */
export type AnsweredQuestion = {
  readonly grade: Grade;
  /** How much of it fits, for an answer that has parts. */
  readonly share: { readonly right: number; readonly of: number } | undefined;
  readonly why: string;
  readonly parts: AnsweredParts;
  readonly mapParts: Rationale["mapParts"];
  readonly paragraphs: readonly number[];
};

/** The question with its reasons; undefined while it is not answered. */
export function findAnswered(attempt: AnsweredForm, number: number): AnsweredQuestion | undefined {
  const item = requireItem(attempt, number);
  const given = attempt.responses.get(number);
  if (!given) return undefined;
  const { why, mapParts, paragraphs } = item.rationale;
  const parts = partsOf(item, given.response);
  return { grade: gradeOf(given), share: shareOf(parts), why, parts, mapParts, paragraphs };
}

/** The paragraphs that show what was missed: of a grid only those of the rows that do not fit. */
export function missedParagraphs(item: Item, response: ItemResponse): readonly number[] {
  if (!isGrid(item) || response.kind !== "placed") return item.rationale.paragraphs;
  return item.rows
    .filter(({ id, key }) => response.columns[id] !== key)
    .flatMap(({ paragraphs }) => paragraphs);
}

function partsOf(item: Item, response: ItemResponse): AnsweredParts {
  if (isChoice(item) && response.kind === "picked") return choiceOf(item, response.options);
  if (isGrid(item) && response.kind === "placed")
    return { shape: "rows", rows: rowsOf(item, response.columns) };
  if (item.kind === "order" && response.kind === "ordered")
    return { shape: "lines", lines: linesOf(item, response.entries) };
  throw new Error(`The response to ${item.id} is of another kind.`);
}

function choiceOf(item: ChoiceItem, picked: readonly string[]): AnsweredChoice {
  const isPlace = item.kind === "evidence";
  const options = item.options.map((option, index) => ({
    ...option,
    letter: isPlace ? "" : phrases().pages.question.letter(index),
    fits: item.key.includes(option.id),
    isChosen: picked.includes(option.id),
  }));
  const chosen = options.filter(({ isChosen }) => isChosen);
  // Of places in the text, as many as it has paragraphs, only the chosen one is worth a word.
  const others = (isPlace ? chosen : options)
    .filter(({ fits, rationale }) => !fits && rationale !== "")
    .toSorted((a, b) => Number(b.isChosen) - Number(a.isChosen));
  return {
    shape: "choice",
    chosen: chosen.map(({ letter, text, fits }) => ({ letter, text, fits })),
    fitting: options.filter(({ fits }) => fits).map(({ letter, text }) => ({ letter, text })),
    others: others.map(({ letter, text, rationale }) => ({ letter, text, rationale })),
  };
}

function rowsOf(
  { rows, columns }: GridItem,
  placed: Readonly<Record<string, string>>,
): readonly AnsweredRow[] {
  const nameOf = (column: string | undefined) =>
    columns.find(({ id }) => id === column)?.text ?? "";
  return rows.map(({ id, text, key, why, distractors }) => {
    const given = placed[id];
    return {
      text,
      fits: given === key,
      given: nameOf(given),
      fitting: nameOf(key),
      why,
      rationale: distractors.find(({ column }) => column === given)?.rationale,
    };
  });
}

function linesOf({ key, entries }: OrderItem, ordered: readonly string[]): readonly AnsweredLine[] {
  return key.flatMap((id, place) => {
    const entry = entries.find((one) => one.id === id);
    const given = ordered.indexOf(id);
    if (!entry) return [];
    const { text, rationale } = entry;
    return [{ text, rationale, given: given + 1, stood: stoodAt(given, place) }];
  });
}

function stoodAt(given: number, place: number): AnsweredLine["stood"] {
  if (given === place) return "right";
  return given < place ? "too-early" : "too-late";
}

/** Counted as it is scored: picked answers, rows, or of lines the pairs that stand in order. */
function shareOf(parts: AnsweredParts): AnsweredQuestion["share"] {
  const fits = fitsOf(parts);
  return fits.length > 1 ? { right: fits.filter(Boolean).length, of: fits.length } : undefined;
}

function fitsOf(parts: AnsweredParts): readonly boolean[] {
  switch (parts.shape) {
    case "choice":
      return parts.chosen.map(({ fits }) => fits);
    case "rows":
      return parts.rows.map(({ fits }) => fits);
    case "lines":
      return parts.lines.flatMap((earlier, index) =>
        parts.lines.slice(index + 1).map((later) => earlier.given < later.given),
      );
  }
}

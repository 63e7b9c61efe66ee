import { AlignmentType, type INumberingOptions, LevelFormat } from "docx";
import type { Piece } from "../compose/piece.ts";

/** The questions' numbers run through the document; the other lists begin anew each time. */
export const QUESTIONS = "questions";
export const STEPS = "steps";
const CIRCLES = "circles";
const SQUARES = "squares";
const LETTERS = "letters";

/** The list of a question's options: circles where one fits, squares where several do. */
export function optionsList(number: number, picks: number): string {
  return `${picks === 1 ? CIRCLES : SQUARES}-${number}`;
}

/** The list of what the rows of a question are matched with. */
export function columnsList(number: number): string {
  return `${LETTERS}-${number}`;
}

/** Every list of a document: Word counts on through all items of a list, so each question has its own. */
export function numberingOf(pieces: readonly Piece[]): INumberingOptions {
  const numbers = pieces.flatMap((piece) => (piece.kind === "question" ? [piece.number] : []));
  return {
    config: [
      list(QUESTIONS, LevelFormat.DECIMAL, "%1"),
      list(STEPS, LevelFormat.DECIMAL, "%1"),
      ...numbers.flatMap((number) => [
        list(`${CIRCLES}-${number}`, LevelFormat.UPPER_LETTER, "○ %1", INNER),
        list(`${SQUARES}-${number}`, LevelFormat.UPPER_LETTER, "□ %1", INNER),
        list(`${LETTERS}-${number}`, LevelFormat.UPPER_LETTER, "%1", INNER),
      ]),
    ],
  };
}

/** From the margin to the text, in twentieths of a point. */
const OUTER = 560;
const INNER = 1240;

function list(
  reference: string,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
  left: number = OUTER,
) {
  const indent = { left, hanging: left === OUTER ? OUTER : INNER - OUTER };
  const level = { level: 0, format, text, alignment: AlignmentType.LEFT, start: 1 };
  return { reference, levels: [{ ...level, style: { paragraph: { indent } } }] };
}

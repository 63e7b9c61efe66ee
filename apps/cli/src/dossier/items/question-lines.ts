import { type Item, isChoice, isGrid, picksOf } from "@linchpin/model";
import { itemsPhrasesEn as say } from "../../phrases/items-en.ts";

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** One question as a class gets it, without its answer. */
export function questionLines(item: Item, number: number): readonly string[] {
  const { stem, statement } = item;
  return [
    say.numbered({ number, stem }),
    ...(statement === undefined ? [] : [`   ${say.statement(statement)}`]),
    ...(isGrid(item) ? [`   ${say.columns(item.columns.map(({ text }) => text))}`] : []),
    ...(item.kind === "multiple-choice" ? [`   ${say.choose(picksOf(item))}`] : []),
    ...choicesOf(item).map(({ text }, at) => `   ${say.lettered({ letter: letterOf(at), text })}`),
  ];
}

/** The answer to a question in the letters under which it was put. */
export function answerTo(item: Item): string {
  const choices = choicesOf(item);
  const letterFor = (id: string) => letterOf(choices.findIndex((choice) => choice.id === id));
  if (isGrid(item)) {
    const columns = new Map(item.columns.map(({ id, text }) => [id, text]));
    return item.rows
      .map(({ id, key }) => say.placed({ row: letterFor(id), column: columns.get(key) ?? key }))
      .join("; ");
  }
  const letters = item.key.map(letterFor);
  return (item.kind === "order" ? letters : letters.toSorted()).join(", ");
}

function choicesOf(item: Item): ReadonlyArray<{ readonly id: string; readonly text: string }> {
  if (isChoice(item)) return item.options;
  return isGrid(item) ? item.rows : item.entries;
}

/** a to z, then aa, ab …, as in a table. */
function letterOf(at: number): string {
  const letter = LETTERS[at % LETTERS.length] ?? "";
  return at < LETTERS.length ? letter : letterOf(Math.floor(at / LETTERS.length) - 1) + letter;
}

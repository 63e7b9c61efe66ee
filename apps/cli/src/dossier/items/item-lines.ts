import {
  type ChoiceItem,
  type GridItem,
  type Item,
  isChoice,
  isGrid,
  type OrderItem,
} from "@linchpin/model";
import { itemsPhrasesEn as say } from "../../phrases/items-en.ts";
import type { Paint } from "../paint.ts";

/** One item to be read aloud: its question, every option with what it really is, the key marked, and why. */
export function itemLines(item: Item, paint: Paint): readonly string[] {
  const { id, kind, stem, statement, rationale } = item;
  return [
    paint.faint(say.head({ id, kind })),
    paint.strong(stem),
    ...(statement === undefined ? [] : [`  ${say.statement(statement)}`]),
    ...answerLines(item, paint),
    say.why(rationale),
  ];
}

function answerLines(item: Item, paint: Paint): readonly string[] {
  if (isChoice(item)) return optionLines(item, paint);
  return isGrid(item) ? rowLines(item, paint) : entryLines(item, paint);
}

function optionLines({ options, key }: ChoiceItem, paint: Paint): readonly string[] {
  return options.flatMap(({ id, text, rule, rationale }) => {
    const isKey = key.includes(id);
    const line = `  ${isKey ? say.key : say.noKey}${text}`;
    return [isKey ? paint.good(line) : line, ...explained(rule, rationale)];
  });
}

function rowLines({ columns, rows }: GridItem, paint: Paint): readonly string[] {
  const nameOf = (id: string) => columns.find((column) => column.id === id)?.text ?? id;
  return [
    `  ${say.columns(columns.map(({ text }) => text))}`,
    ...rows.flatMap(({ text, key, why, paragraphs, distractors }) => [
      paint.good(`  ${say.key}${say.placed({ row: text, column: nameOf(key) })}`),
      `      ${say.why({ why, paragraphs })}`,
      ...distractors.flatMap(({ column, rule, rationale }) => [
        `    ${say.noKey}${nameOf(column)}`,
        ...explained(rule, rationale),
      ]),
    ]),
  ];
}

/** In the order of the key, since that is what is to be judged. */
function entryLines({ entries, key }: OrderItem, paint: Paint): readonly string[] {
  const inOrder = key.flatMap((id) => entries.filter((entry) => entry.id === id));
  return [
    ...inOrder.flatMap(({ text, rationale }, at) => [
      paint.good(`  ${say.numbered({ number: at + 1, stem: text })}`),
      `      ${rationale}`,
    ]),
    `  ${say.shownAs(entries.map(({ id }) => key.indexOf(id) + 1))}`,
  ];
}

function explained(rule: string, rationale: string): readonly string[] {
  return rationale === "" ? [] : [`      ${say.ruled({ rule, rationale })}`];
}

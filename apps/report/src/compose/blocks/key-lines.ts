import {
  type ChoiceItem,
  type GridItem,
  type GridRow,
  type Item,
  type ItemOption,
  isChoice,
  isGrid,
  type OptionRule,
  type OrderItem,
} from "@linchpin/model";
import type { Composing } from "../composing.ts";
import { letterOf } from "../composing.ts";
import type { KeyLine, OtherAnswer } from "../pieces/key.ts";
import { offeredPlaces } from "./places.ts";

/** One item as several forms print it. */
type Printed<Kind extends Item = Item> = readonly [Kind, ...Kind[]];

/**
 * What heads the columns of an item's lines: the forms, or one head for all where an answer is given
 * alike on every form (a paragraph, the place in an order); then what it says and what it is.
 */
export function keyHeadOf(
  { say }: Composing,
  { kind }: Item,
  letters: readonly string[],
): readonly string[] {
  const { markingHead: head, meaning } = say.teaching;
  switch (kind) {
    case "evidence":
      return [head.where, meaning];
    case "order":
      return [head.number, head.answer, meaning];
    default:
      return [...letters, head.answer, meaning];
  }
}

/** Every answer that could be given to an item on any of the forms, those that fit first. */
export function keyLinesOf(composing: Composing, printed: Printed): readonly KeyLine[] {
  const [first, ...rest] = printed;
  if (first.kind === "evidence") return placeLines(composing, first);
  if (isChoice(first)) return choiceLines(composing, [first, ...rest.filter(isChoice)]);
  if (isGrid(first)) return gridLines(composing, [first, ...rest.filter(isGrid)]);
  return orderLines(composing, first);
}

function choiceLines(composing: Composing, printed: Printed<ChoiceItem>): readonly KeyLine[] {
  const [{ key }] = printed;
  const options = distinct(printed.flatMap((item) => item.options));
  return fittingFirst(
    options.map((option) => ({
      marks: printed.map((item) => markOf(composing, item.options, option)),
      text: option.text,
      ...optionNote(composing, option, key),
    })),
  );
}

function placeLines(composing: Composing, item: ChoiceItem): readonly KeyLine[] {
  return fittingFirst(
    offeredPlaces(composing, item).map(({ n, option }) => ({
      marks: [composing.say.places([n])],
      ...optionNote(composing, option, item.key),
    })),
  );
}

function gridLines(composing: Composing, printed: Printed<GridItem>): readonly KeyLine[] {
  const [{ columns }] = printed;
  return distinct(printed.flatMap(({ rows }) => rows)).map((row) => ({
    marks: printed.map((item) => gridMark(composing, item, row)),
    isRight: true,
    text: row.text,
    verdict: columns.find(({ id }) => id === row.key)?.text ?? "",
    note: row.why,
    where: composing.say.places(row.paragraphs),
    others: otherColumns(composing, row, columns),
  }));
}

/** What the other columns would be for a row; those of which the same is to be said stand together. */
function otherColumns(
  composing: Composing,
  { distractors }: GridRow,
  columns: GridItem["columns"],
): readonly OtherAnswer[] {
  const alike = Map.groupBy(distractors, ({ rule, rationale }) => `${rule} ${rationale}`);
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const names = columns.filter(({ id }) => group.some(({ column }) => column === id));
    return [
      {
        text: names.map(({ text }) => text).join(" / "),
        verdict: verdictOf(composing, first.rule),
        note: first.rationale,
      },
    ];
  });
}

function orderLines(composing: Composing, { entries, key }: OrderItem): readonly KeyLine[] {
  return key.flatMap((id, at) =>
    entries
      .filter((entry) => entry.id === id)
      .map(({ text, rationale }) => ({
        marks: [String(at + 1)],
        isRight: true,
        text,
        verdict: composing.say.teaching.fits,
        note: rationale,
        others: [],
      })),
  );
}

function optionNote(composing: Composing, option: ItemOption, key: readonly string[]) {
  return {
    isRight: key.includes(option.id),
    verdict: verdictOf(composing, option.rule),
    note: option.rationale,
    others: [],
  };
}

function verdictOf({ say }: Composing, rule: OptionRule): string {
  return rule === "key" ? say.teaching.fits : say.teaching.misreading[rule];
}

type Named = { readonly id: string };

/** The letter something is printed with on one form. */
function markOf({ say }: Composing, printed: readonly Named[], { id }: Named): string {
  const at = printed.findIndex((one) => one.id === id);
  return at === -1 ? say.teaching.notOffered : letterOf(at);
}

/** As it is written on a sheet: the row's number and the letter of what fits it. */
function gridMark(composing: Composing, { rows, columns }: GridItem, row: GridRow): string {
  const at = rows.findIndex(({ id }) => id === row.id);
  if (at === -1) return composing.say.teaching.notOffered;
  return `${at + 1}${markOf(composing, columns, { id: row.key })}`;
}

function distinct<Thing extends Named>(things: readonly Thing[]): readonly Thing[] {
  return [...new Map(things.map((thing) => [thing.id, thing])).values()];
}

function fittingFirst(lines: readonly KeyLine[]): readonly KeyLine[] {
  return lines.toSorted((a, b) => Number(b.isRight) - Number(a.isRight));
}

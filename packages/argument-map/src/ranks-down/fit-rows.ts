import type { Setting } from "../cards/set-box.ts";
import { setCard } from "../cards/set-card.ts";
import { stretchesOf } from "../geometry.ts";
import type { Rows } from "../graph/deal-rows.ts";
import type { ArgumentGraph } from "../graph/read-graph.ts";
import type { Rectangle } from "../layout.ts";
import { requireFrom } from "../require-from.ts";
import {
  type Link,
  linksFrom,
  type Placed,
  type PlacedCard,
  type PlacedLink,
  placeCards,
} from "./place-cards.ts";
import { measureWords } from "./set-words.ts";

/** How often cards are set anew: how much room their lines need shows only when they are placed. */
const MOST_ROUNDS = 5;

/** Of a line, as elk reckons with it. */
const THICKNESS = 1;

/** Closer than this is the same place. */
const NEAR = 0.01;

/**
 * Rows that fill the width: in each, cards as wide as what passes between them allows.
 *
 * Undefined if that would make cards too narrow to read. `left` is where the map's left edge must be
 * for its middle to stand in the middle of the width.
 */
export function fitRows(
  graph: ArgumentGraph,
  dealt: Rows,
  width: number,
  setting: Setting,
): (Placed & { readonly left: number }) | undefined {
  const links = linksIn(graph, dealt);
  const least = dealt.map((row) => leastWidth(row, links, setting));
  let widths = dealt.map((_, at) => widthIn(at, dealt, links, { width, setting }));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    if (widths.some((card, at) => card < (least[at] ?? 0))) return;
    const cards = dealt.map((row, at) =>
      row.map((argument) => setCard(argument, widths[at] ?? width, setting)),
    );
    const placed = placeCards(cards, links, setting);
    const spans = placed.rows.map((row) => spanOf(row, placed.links));
    const left = middleOf(spans) - width / 2;
    const free = spans.map((span) => freeIn(span, left, width));
    if (free.every((room) => room > -NEAR)) return { ...placed, left };
    widths = widths.map((card, at) => narrowed(card, free[at] ?? 0, dealt[at]?.length ?? 1));
  }
  return;
}

function linksIn({ relations }: ArgumentGraph, dealt: Rows): readonly Link[] {
  const rowOf = rowsOf(dealt);
  return relations.map((relation) => {
    const { from, to } = relation;
    const isTurned = requireFrom(rowOf, from) < requireFrom(rowOf, to);
    return isTurned ? { relation, below: to, above: from } : { relation, below: from, above: to };
  });
}

function rowsOf(dealt: Rows): ReadonlyMap<string, number> {
  return new Map(dealt.flatMap((row, at) => row.map(({ id }) => [id, at] as const)));
}

/** The narrowest that the cards of a row may be: readable, and with room for the words over them. */
function leastWidth(row: Rows[number], links: readonly Link[], setting: Setting): number {
  const leasts = row.map(({ id }) => measureWords(linksFrom(id, links), setting).least);
  return Math.max(setting.spacing.column, ...leasts);
}

/** What the gaps between cards and the lines that pass the row leave to each card. */
function widthIn(
  row: number,
  dealt: Rows,
  links: readonly Link[],
  { width, setting }: { readonly width: number; readonly setting: Setting },
): number {
  const rowOf = rowsOf(dealt);
  const passing = links.filter(
    ({ above, below }) => requireFrom(rowOf, above) < row && row < requireFrom(rowOf, below),
  );
  const cards = dealt[row]?.length ?? 1;
  const { gutter, lane } = setting.spacing;
  return (width - (cards - 1) * gutter - passing.length * (lane + THICKNESS)) / cards;
}

/** A card of a row that reaches out of the width, narrower by its share and a little more: rows move each other. */
function narrowed(card: number, free: number, cards: number): number {
  return free < 0 ? card + (1.2 * free - 1) / cards : card;
}

/** How far a row reaches with the lines that pass it and the words over it. */
type Span = { readonly left: number; readonly right: number };

function spanOf(row: readonly PlacedCard[], links: readonly PlacedLink[]): Span {
  const ids = new Set(row.map(({ set }) => set.card.id));
  const frames = row.map(({ set, at }) => ({ ...set.card, ...at }));
  const passing = links
    .flatMap(({ points }) => stretchesOf(points))
    .filter((stretch) => stretch.width < NEAR)
    .filter((upright) => frames.some((frame) => isBeside(upright, frame)));
  const words = links.filter(({ below }) => ids.has(below)).map(({ room }) => room);
  const all: readonly Rectangle[] = [...frames, ...passing, ...words];
  return {
    left: Math.min(...all.map(({ x }) => x)),
    right: Math.max(...all.map(({ x, width }) => x + width)),
  };
}

function isBeside(upright: Rectangle, frame: Rectangle): boolean {
  return upright.y < frame.y + frame.height && frame.y < upright.y + upright.height;
}

/** Every row is centred over the others, so the middle of the widest is the middle of all. */
function middleOf(spans: readonly Span[]): number {
  const widths = spans.map(({ left, right }) => right - left);
  const widest = spans[widths.indexOf(Math.max(...widths))];
  return widest ? (widest.left + widest.right) / 2 : 0;
}

/** What is left of the width beside a row, twice the lesser side; negative where it reaches out. */
function freeIn({ left, right }: Span, edge: number, width: number): number {
  return 2 * Math.min(left - edge, edge + width - right);
}

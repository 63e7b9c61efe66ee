import { moved } from "./geometry.ts";
import type { ArgumentMapLayout, MapBox, MapCard, MapLine, Point } from "./layout.ts";

/** What is drawn of a map. */
export type Drawing = Pick<ArgumentMapLayout, "cards" | "boxes" | "lines" | "labels">;

/** Several drawings as one. */
export function together(drawings: readonly Drawing[]): Drawing {
  return {
    cards: drawings.flatMap(({ cards }) => cards),
    boxes: drawings.flatMap(({ boxes }) => boxes),
    lines: drawings.flatMap(({ lines }) => lines),
    labels: drawings.flatMap(({ labels }) => labels),
  };
}

/** The same drawing elsewhere. */
export function movedDrawing({ cards, boxes, lines, labels }: Drawing, by: Point): Drawing {
  return {
    cards: cards.map((card) => movedCard(card, by)),
    boxes: boxes.map((box) => movedBox(box, by)),
    lines: lines.map((line) => movedLine(line, by)),
    labels: labels.map((label) => moved(label, by)),
  };
}

/** How far down a drawing goes. */
export function bottomOf({ cards, lines }: Drawing): number {
  const ends = lines.flatMap(({ points }) => points.map(({ y }) => y));
  return Math.max(0, ...cards.map(({ y, height }) => y + height), ...ends);
}

function movedCard(card: MapCard, by: Point): MapCard {
  const rule = card.rule === undefined ? undefined : card.rule + by.y;
  return { ...moved(card, by), rule };
}

function movedBox(box: MapBox, by: Point): MapBox {
  const kicker = box.kicker.map((line) => moved(line, by));
  const text = box.text.map((line) => moved(line, by));
  return { ...moved(box, by), kicker, text };
}

function movedLine(line: MapLine, by: Point): MapLine {
  return { ...line, points: line.points.map((point) => moved(point, by)) };
}

import type { ReactNode } from "react";
import type { Piece } from "../compose/piece.ts";
import { Answer } from "./answer.tsx";
import { ArgumentMapFigure } from "./argument-map.tsx";
import { Cover } from "./cover.tsx";
import { Facts } from "./facts.tsx";
import { Frames } from "./frames.tsx";
import { Heading } from "./heading.tsx";
import { MapLegend } from "./map-legend.tsx";
import { NameLine } from "./name-line.tsx";
import { Outline } from "./outline.tsx";
import { OutlineToFill } from "./outline-to-fill.tsx";
import { Paragraph } from "./paragraph.tsx";
import { People } from "./people.tsx";
import { Table } from "./plain-table.tsx";
import { Question } from "./question.tsx";
import { ReadingGuide } from "./reading-guide.tsx";
import { SignLegend } from "./sign-legend.tsx";
import { StanceGrid } from "./stance-grid.tsx";
import { Steps } from "./steps.tsx";
import { TalkingPoints } from "./talking-points.tsx";
import { TEACHING_DRAWINGS } from "./teaching/drawings.ts";
import { Thesis } from "./thesis.tsx";
import { Outlooks, Timeline } from "./timeline.tsx";
import { Voices } from "./voices.tsx";
import { Why } from "./why.tsx";
import { WordList } from "./word-list.tsx";

type Drawings = {
  readonly [Kind in Piece["kind"]]: (piece: Extract<Piece, { kind: Kind }>) => ReactNode;
};

/** How each kind of piece is drawn; a new kind does not compile without its drawing. */
const DRAWINGS: Drawings = {
  ...TEACHING_DRAWINGS,
  cover: Cover,
  "name-line": NameLine,
  heading: Heading,
  paragraph: Paragraph,
  steps: Steps,
  facts: Facts,
  "reading-guide": ReadingGuide,
  words: WordList,
  people: People,
  "sign-legend": SignLegend,
  "stance-grid": StanceGrid,
  thesis: Thesis,
  "argument-map": ArgumentMapFigure,
  "map-legend": MapLegend,
  outline: Outline,
  "outline-to-fill": OutlineToFill,
  timeline: Timeline,
  outlooks: Outlooks,
  question: Question,
  answer: Answer,
  why: Why,
  table: Table,
  voices: Voices,
  "talking-points": TalkingPoints,
  frames: Frames,
};

/** Draws one piece of a handout. */
export function DrawnPiece({ piece }: { readonly piece: Piece }) {
  // TypeScript cannot tie the drawing to the piece it was looked up by; both come from `piece.kind`.
  const Drawing = DRAWINGS[piece.kind] as (piece: Piece) => ReactNode;
  return <Drawing {...piece} />;
}

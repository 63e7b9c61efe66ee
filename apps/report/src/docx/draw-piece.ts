import { HeadingLevel, LeaderType, Paragraph, Tab, TabStopType, TextRun } from "docx";
import type { Piece, PieceOf } from "../compose/piece.ts";
import { drawGrid, drawSignLegend } from "./drawings/grid.ts";
import { drawQuestion } from "./drawings/question.ts";
import { drawFacts, drawGuide, drawPeople, drawWords } from "./drawings/read.ts";
import { type Drawn, words } from "./elements.ts";
import { STEPS } from "./numbering.ts";
import { LABEL } from "./styles.ts";

type Drawings = {
  readonly [Kind in Piece["kind"]]?: (piece: PieceOf<Kind>, depth: number) => Drawn;
};

/** How the pieces of *Read* and *Quiz* are drawn. */
const DRAWINGS: Drawings = {
  cover: drawCover,
  "name-line": drawNameLine,
  heading: drawHeading,
  paragraph: ({ text }) => [words(text)],
  steps: ({ steps }) =>
    steps.map((step) => words(step, { numbering: { reference: STEPS, level: 0 } })),
  facts: drawFacts,
  "reading-guide": drawGuide,
  words: drawWords,
  people: drawPeople,
  "sign-legend": drawSignLegend,
  "stance-grid": drawGrid,
  question: drawQuestion,
};

/** Draws a piece; `depth` is the level of a heading there. Throws for a piece that has no place in a Word file. */
export function drawDocxPiece(piece: Piece, depth: number): Drawn {
  // TypeScript cannot tie the drawing to the piece it was looked up by; both come from `piece.kind`.
  const draw = DRAWINGS[piece.kind] as ((piece: Piece, depth: number) => Drawn) | undefined;
  if (!draw) throw new Error(`no Word file has a piece of the kind "${piece.kind}"`);
  return draw(piece, depth);
}

function drawCover({ kicker, title, deck, badge }: PieceOf<"cover">): Drawn {
  return [
    words([kicker, badge].filter(Boolean).join(" · "), { style: LABEL }),
    words(title, { heading: HeadingLevel.HEADING_1 }),
    ...(deck === undefined ? [] : [words(deck)]),
  ];
}

/** Where the lines to write a name on end, in twentieths of a point from the margin. */
const NAME_STOPS = [4600, 7100, 9700];

function drawNameLine({ fields }: PieceOf<"name-line">): Drawn {
  return [
    new Paragraph({
      style: LABEL,
      spacing: { before: 240, after: 240 },
      tabStops: fields.map((_, at) => ({
        type: TabStopType.LEFT,
        position: NAME_STOPS[at] ?? 0,
        leader: LeaderType.UNDERSCORE,
      })),
      children: fields.map((field) => new TextRun({ children: [`${field} `, new Tab(), " "] })),
    }),
  ];
}

const HEADINGS: Readonly<Record<number, (typeof HeadingLevel)[keyof typeof HeadingLevel]>> = {
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
};

function drawHeading({ text, intro }: PieceOf<"heading">, depth: number): Drawn {
  const heading = HEADINGS[depth] ?? HeadingLevel.HEADING_4;
  return [
    words(text, { heading }),
    ...(intro === undefined ? [] : [words(intro, { keepNext: true })]),
  ];
}

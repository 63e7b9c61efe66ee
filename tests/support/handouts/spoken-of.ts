import type { Piece, PieceOf, Print } from "@linchpin/report/testing";
import { titleOf } from "./heads-of.ts";

type Said = string | number | undefined | readonly Said[];

/**
 * What a reader is to be told of a piece, text by text in the order of reading.
 *
 * Written down beside what draws the pieces, not with it: the two must come to the same. In large print
 * rows are cards and say their columns' names where that helps, so those are left out here.
 */
export function spokenOf(piece: Piece, print: Print): readonly string[] {
  return textsIn(said(piece, print));
}

function textsIn(what: Said): readonly string[] {
  if (what === undefined) return [];
  return typeof what === "object" ? what.flatMap(textsIn) : [String(what)];
}

function said(piece: Piece, print: Print): Said {
  switch (piece.kind) {
    case "cover":
      return [piece.kicker, piece.title, piece.deck, piece.badge];
    case "banner":
      return titleOf(piece);
    case "name-line":
      return piece.fields;
    case "heading":
      return [piece.text, piece.intro];
    case "paragraph":
      return piece.text;
    case "steps":
      return piece.steps.map((step, at) => [at + 1, step]);
    case "sign-legend":
      return [piece.entries.map(({ word }) => word), piece.note];
    case "thesis":
      return [piece.claim, piece.condition?.label, piece.condition?.text, piece.where];
    case "argument-map":
      return piece.description;
    case "map-legend":
      return piece.entries.map(({ text }) => text);
    case "outline":
      return piece.entries.map(({ kicker, bearing, text }) => [kicker, bearing, text]);
    case "outline-to-fill":
      return piece.entries.map(({ kicker, text }) => [kicker, text]);
    case "timeline":
      return piece.entries.map(({ date, dateNote, text, where }) => [date, dateNote, text, where]);
    case "outlooks":
      return piece.groups.map(({ mode, entries }) => [
        mode,
        entries.map(({ text, notes, where }) => [text, notes, where]),
      ]);
    case "people":
      return piece.entries.map(({ name, gloss, what, also, where }) => [
        [name, gloss?.map(({ text }) => text)],
        [what, also, where],
      ]);
    case "talking-points":
      return [
        piece.question,
        piece.listenFor,
        piece.entries.map(({ number, text, about, listenFor }) => [number, text, about, listenFor]),
      ];
    case "voices":
      return piece.entries.map(({ voice, views }) => [
        voice,
        views.map(({ label, text, where }) => [label, text, where]),
      ]);
    case "frames":
      return piece.entries.map(({ start, endings }) => [start, endings]);
    case "question":
      return saidOfQuestion(piece);
    case "answer":
      return saidOfAnswer(piece);
    case "why":
      return [piece.where, piece.why, piece.notes.map(({ mark, text }) => [mark.text, text])];
    case "tickets":
      return piece.tickets.map(({ title, form, fields, questions, ask }) => [
        [title, form, fields],
        questions.map(saidOfQuestion),
        ask,
      ]);
    case "numbered-text":
      return piece.paragraphs.map(({ text }) => text);
    default:
      return saidOfTable(piece, print);
  }
}

function saidOfQuestion({ number, stem, statement, task }: PieceOf<"question">): Said {
  const asked = [number, stem, statement];
  switch (task.kind) {
    case "choices":
      return [asked, task.ask, task.options.map(({ label, text }) => [label, text])];
    case "place":
      return [asked, task.ask, task.written];
    case "matrix":
      return [
        asked,
        task.ask,
        task.columns.map(({ text }) => text),
        task.rows.map(({ label, text }) => [
          label,
          text,
          task.columns.map((column) => column.label),
        ]),
      ];
    case "match":
      return [
        asked,
        task.ask,
        task.columns.map(({ label, text }) => [label, text]),
        task.rows.map(({ label, written, text }) => [label, written, text]),
      ];
    case "order":
      return [asked, task.ask, task.lines.map(({ written, text }) => [written, text])];
  }
}

function saidOfAnswer({ number, stem, statement, where, solution }: PieceOf<"answer">): Said {
  const asked = [number, solution.kind === "rows" ? undefined : where, stem, statement];
  switch (solution.kind) {
    case "choices":
      return [
        asked,
        solution.answers.map(({ label, text }) => [label, text]),
        solution.why,
        solution.others.map(({ label, text, rationale }) => [label, text, rationale]),
      ];
    case "place":
      return [
        asked,
        solution.answer,
        solution.why,
        solution.near,
        solution.others.map(({ label, text }) => [label, text]),
      ];
    case "rows":
      return [
        asked,
        solution.rows.map(({ label, text, answer, why, where: place }) => [
          [label, text],
          [answer.label, answer.text, why, place],
        ]),
        solution.why,
      ];
    case "order":
      return [asked, solution.lines.map(({ label, text, when }) => [label, text, when])];
  }
}

type Tabular = Extract<
  Piece,
  {
    readonly kind:
      | "facts"
      | "reading-guide"
      | "words"
      | "stance-grid"
      | "table"
      | "marking"
      | "key-entry"
      | "brief"
      | "tally"
      | "plan";
  }
>;

/** A table as it is told: column by column in a row, row by row. */
type Told = {
  readonly before?: Said;
  readonly heads?: readonly Said[];
  readonly rows: ReadonlyArray<readonly Said[]>;
};

function saidOfTable(piece: Tabular, print: Print): Said {
  const { before, heads = [], rows } = toldOf(piece);
  return [before, print === "large" ? [] : heads, rows];
}

function toldOf(piece: Tabular): Told {
  switch (piece.kind) {
    case "facts":
    case "brief":
      return { rows: piece.entries.map(({ label, text }) => [label, text]) };
    case "tally":
      return { before: piece.title, heads: piece.head, rows: piece.rows };
    case "table":
    case "marking":
      return { heads: piece.head, rows: piece.rows };
    case "words":
      return {
        heads: piece.head,
        rows: piece.entries.map(({ word, say, gloss, meaning, mark, where, example, origin }) => [
          [word, say, gloss?.map((foreign) => foreign.text)],
          [meaning, mark, where, example, origin],
        ]),
      };
    case "stance-grid":
      return {
        heads: [
          piece.corner,
          ...piece.columns.map(({ label, proposition }) => [label, proposition]),
        ],
        rows: piece.rows.map(({ actor, cells }) => [
          actor,
          ...cells.map((cell) => cell.map(({ words, note }) => [words, note])),
        ]),
      };
    case "reading-guide":
      return toldOfGuide(piece);
    case "key-entry":
      return toldOfKey(piece);
    case "plan":
      return toldOfPlan(piece);
  }
}

function toldOfPlan({ title, head, steps }: PieceOf<"plan">): Told {
  return {
    before: title,
    heads: [head.step, ...head.lengths, head.doing, head.say],
    rows: steps.map(({ name, minutes, doing, say }) => [
      name,
      ...minutes,
      doing.map(({ mode, text }) => [mode, text]),
      say,
    ]),
  };
}

function toldOfGuide({ head, entries }: PieceOf<"reading-guide">): Told {
  const hasLandmarks = entries.some(({ landmark }) => landmark !== undefined);
  return {
    heads: hasLandmarks ? [head.place, head.landmark, head.question] : [head.place, head.question],
    rows: entries.map(({ place, landmark, job, question, gist }) => {
      const guidance = [job, question, gist];
      return hasLandmarks ? [place, landmark, guidance] : [place, guidance];
    }),
  };
}

function toldOfKey({
  number,
  where,
  stem,
  statement,
  why,
  head,
  lines,
}: PieceOf<"key-entry">): Told {
  const hasTexts = lines.some(({ text }) => text !== undefined);
  return {
    before: [number, stem, statement, where, why],
    heads: head,
    rows: lines.map(({ marks, text, verdict, note, where: place, others }) => [
      ...marks,
      ...(hasTexts ? [text] : []),
      [`${verdict}.`, note, place, others.map(saidOfOther)],
    ]),
  };
}

function saidOfOther({
  text,
  verdict,
  note,
}: PieceOf<"key-entry">["lines"][number]["others"][number]): Said {
  return [`${text}:`, `${verdict}.`, note];
}

import type { PieceOf } from "../../compose/piece.ts";
import { type Drawn, type Stretch, table, words, writeOnLines } from "../elements.ts";
import { LABEL } from "../styles.ts";

/** What there is to know, in label and answer. */
export function drawFacts({ entries }: PieceOf<"facts">): Drawn {
  return [
    table({
      shares: [1, 4],
      rows: entries.map(({ label, text }) => [[words(label, { style: LABEL })], [words(text)]]),
    }),
  ];
}

/** Paragraph by paragraph: words to know it by, what it does, a question to it, lines to write on. */
export function drawGuide({ head, entries }: PieceOf<"reading-guide">): Drawn {
  return [
    table({
      head: [head.place, head.landmark, head.question],
      shares: [1, 2, 7],
      rows: entries.map(({ place, landmark, job, question, lines }) => [
        [words(place, { style: LABEL })],
        landmark === undefined ? [] : [words(landmark)],
        [words(asked(job, question)), ...writeOnLines(lines)],
      ]),
    }),
  ];
}

function asked(job: string | undefined, question: string): readonly Stretch[] {
  return job === undefined ? [{ text: question }] : [{ text: job, bold: true }, { text: question }];
}

/** Words with what they mean. */
export function drawWords({ head, entries }: PieceOf<"words">): Drawn {
  return [
    table({
      head,
      shares: [3, 7],
      rows: entries.map(({ word, say, gloss = [], meaning, mark = "", where }) => [
        [
          words([
            { text: word, bold: true },
            ...(say === undefined ? [] : [{ text: say }]),
            ...gloss,
          ]),
        ],
        [words([{ text: `${meaning}${mark}` }, { text: where }])],
      ]),
    }),
  ];
}

/** How far one further in is set, in twentieths of a point. */
const STEP = 280;

/** Who is who; what is part of another stands further in. */
export function drawPeople({ entries }: PieceOf<"people">): Drawn {
  return entries.map(({ depth, name, gloss = [], what, also, where }) =>
    words(
      [
        { text: name, bold: true },
        ...gloss,
        ...[what, also, where].flatMap((text) => (text ? [{ text }] : [])),
      ],
      { indent: { left: depth * STEP } },
    ),
  );
}

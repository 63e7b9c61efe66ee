import {
  deriveStanceMatrix,
  type Issue,
  type Position,
  type StanceCell,
  type StanceMatrix,
  type VoicedStance,
} from "@linchpin/model";
import { chunkEvenly } from "../chunk-evenly.ts";
import type { Composing } from "../composing.ts";
import { heading } from "../composing.ts";
import type { GridCell, Piece, Sign } from "../piece.ts";

/** More columns than these would not leave room for a condition in a cell; a long one needs more. */
const MOST_COLUMNS = 5;
const MOST_WIDE_COLUMNS = 3;
const LONG_CONDITION = 110;
const SIGNS: readonly Sign[] = ["for", "against", "mixed", "silent"];

/** Actors by issues with blank signs, to be filled in while reading. */
export function composeBlankGrid(composing: Composing): readonly Piece[] {
  const { say } = composing;
  const blank = (): GridCell => [{ sign: "blank", words: [say.gridWriteIn] }];
  return [heading(say.blankGrid), legend(composing, [say.signsNote]), ...grids(composing, blank)];
}

/** Actors by issues as the editorial presents them, each voice for itself. */
export function composeFilledGrid(composing: Composing): readonly Piece[] {
  const { say } = composing;
  return [
    heading(say.grid),
    legend(composing, [say.signsNote, ...(isComplete(composing) ? [] : [say.notCodedNote])]),
    ...grids(composing, (cell) => filledCell(composing, cell)),
  ];
}

function legend({ words }: Composing, notes: readonly string[]): Piece {
  const entries = SIGNS.map((sign) => ({
    sign,
    word: words.stance[sign === "blank" ? "silent" : sign],
  }));
  return { kind: "sign-legend", entries, note: notes.join(" ") };
}

/** Whether an empty cell always means that the editorial does not say. */
function isComplete({ dossier: { issues } }: Composing): boolean {
  return issues.every(({ complete }) => complete);
}

function grids(
  { dossier, say }: Composing,
  cellOf: (cell: StanceCell) => GridCell,
): readonly Piece[] {
  const matrix = deriveStanceMatrix(dossier);
  const isLong = dossier.positions.some(
    ({ condition }) => condition && condition.text.length > LONG_CONDITION,
  );
  const parts = chunkEvenly(matrix.issues, isLong ? MOST_WIDE_COLUMNS : MOST_COLUMNS);
  return parts.flatMap((issues, at): readonly Piece[] => [
    ...(parts.length === 1
      ? []
      : [heading({ title: say.gridPart({ part: at + 1, parts: parts.length }) }, 3)]),
    {
      kind: "stance-grid",
      corner: say.gridCorner,
      columns: issues.map(({ label, proposition }) => ({ label, proposition })),
      rows: rowsOf(matrix, issues).map(({ actor, cells }) => ({
        actor: actor.name,
        cells: cells.map(cellOf),
      })),
    },
  ]);
}

function rowsOf(matrix: StanceMatrix, issues: readonly Issue[]): StanceMatrix["rows"] {
  const wanted = new Set<string>(issues.map(({ id }) => id));
  return matrix.rows.map(({ actor, cells }) => ({
    actor,
    cells: cells.filter(({ issue }) => wanted.has(issue.id)),
  }));
}

function filledCell(composing: Composing, { issue, voices }: StanceCell): GridCell {
  const { say, words } = composing;
  if (voices.length === 0)
    return [{ sign: "silent", words: [issue.complete ? words.stance.silent : say.notCoded] }];
  return voices.map((voiced) => ({
    sign: voiced.stance,
    words: stanceWords(composing, voiced),
    note: [say.places(voiced.paragraphs), say.voiceShort[voiced.voice]].join(" · "),
  }));
}

/** The stance in a word, and each condition in full: a stance with a condition is not a plain one. */
function stanceWords({ words }: Composing, { stance, positions }: VoicedStance): readonly string[] {
  const isPlain = positions.some(({ condition }) => condition === undefined);
  return [
    ...(isPlain || stance === "mixed" ? [words.stance[stance]] : []),
    ...positions.flatMap((position) => conditionalStance(words.stanceIf, position)),
  ];
}

function conditionalStance(
  stanceIf: Composing["words"]["stanceIf"],
  { stance, condition }: Position,
): readonly string[] {
  return condition ? [stanceIf({ stance, condition: condition.text })] : [];
}

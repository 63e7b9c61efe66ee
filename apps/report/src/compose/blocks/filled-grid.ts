import {
  deriveStanceMatrix,
  type Issue,
  type Position,
  type StanceCell,
  type StanceMatrix,
  type StanceRow,
  type VoicedStance,
} from "@linchpin/model";
import { chunkEvenly } from "../chunk-evenly.ts";
import type { Composing } from "../composing.ts";
import { heading } from "../composing.ts";
import type { GridCell, Piece } from "../piece.ts";
import { signLegend } from "./sign-legend.ts";

/** More columns than these would not leave room for a condition in a cell; a long one needs more. */
const MOST_COLUMNS = 5;
const MOST_WIDE_COLUMNS = 3;
const LONG_CONDITION = 110;

/**
 * Actors by issues as the editorial presents them, each voice for itself. Whoever has no entry in a
 * part of it is named below that part and has no row there.
 */
export function composeFilledGrid(composing: Composing): readonly Piece[] {
  const { dossier, say } = composing;
  const matrix = deriveStanceMatrix(dossier);
  if (matrix.rows.length === 0) return [];
  const isComplete = matrix.issues.every(({ complete }) => complete);
  const held = new Set(dossier.positions.map(({ issue }) => issue));
  const parts = chunkEvenly(
    matrix.issues.filter(({ id }) => held.has(id)),
    mostColumns(dossier.positions),
  );
  const unheld = matrix.issues.filter(({ id }) => !held.has(id));
  return [
    heading(say.grid),
    signLegend(composing, [say.signsNote, ...(isComplete ? [] : [say.notCodedNote])]),
    ...parts.flatMap((issues, at) => [
      ...(parts.length === 1
        ? []
        : [heading({ title: say.gridPart({ part: at + 1, parts: parts.length }) }, 3)]),
      ...partOf(composing, matrix, issues),
    ]),
    ...namedApart(unheld, ({ label }) => label, say.gridUnheld),
  ];
}

function mostColumns(positions: readonly Position[]): number {
  const isLong = positions.some(
    ({ condition }) => condition && condition.text.length > LONG_CONDITION,
  );
  return isLong ? MOST_WIDE_COLUMNS : MOST_COLUMNS;
}

function partOf(
  composing: Composing,
  matrix: StanceMatrix,
  issues: readonly Issue[],
): readonly Piece[] {
  const { say } = composing;
  const rows = rowsOf(matrix, issues);
  const untold = rows.filter((row) => !hasEntry(row));
  return [
    {
      kind: "stance-grid",
      corner: say.gridCorner,
      columns: issues.map(({ label, proposition }) => ({ label, proposition })),
      rows: rows.filter(hasEntry).map(({ actor, cells }) => ({
        actor: actor.name,
        cells: cells.map((cell) => filledCell(composing, cell)),
      })),
    },
    ...namedApart(untold, ({ actor }) => actor.name, say.gridWithout),
  ];
}

/** What has no row or column, in a sentence. */
function namedApart<Thing>(
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
  sentence: (names: readonly string[]) => string,
): readonly Piece[] {
  if (things.length === 0) return [];
  return [{ kind: "paragraph", text: sentence(things.map(nameOf)) }];
}

function rowsOf(matrix: StanceMatrix, issues: readonly Issue[]): StanceMatrix["rows"] {
  const wanted = new Set<string>(issues.map(({ id }) => id));
  return matrix.rows.map(({ actor, cells }) => ({
    actor,
    cells: cells.filter(({ issue }) => wanted.has(issue.id)),
  }));
}

function hasEntry({ cells }: StanceRow): boolean {
  return cells.some(({ voices }) => voices.length > 0);
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

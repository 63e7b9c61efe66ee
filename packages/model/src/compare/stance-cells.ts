import type { Dossier } from "../dossier/dossier.ts";
import { isSettled } from "../dossier/doubt.ts";
import { deriveStanceMatrix, type StanceCell, type VoicedStance } from "../views/stance-matrix.ts";

/** How one coder reads one actor on one issue; a silent cell has neither voice nor force. */
export type CellReading = {
  readonly stance: string;
  readonly voice: string | undefined;
  readonly force: string | undefined;
  readonly paragraphs: readonly number[];
  readonly inDoubt: boolean;
};

/**
 * Every cell of a dossier, asked for by actor and issue; a cell without a position is `silent`.
 *
 * A stance with a condition is a stance of its own, `for-if`. Where voices differ in one cell, both
 * values stand, joined by a plus: that too is one decision of the coder.
 */
export function readCells(dossier: Dossier): (actor: string, issue: string) => CellReading {
  const cells = new Map<string, CellReading>(
    deriveStanceMatrix(dossier).rows.flatMap(({ actor, cells: row }) =>
      row.map((cell) => [`${actor.id}/${cell.issue.id}`, readCell(cell)] as const),
    ),
  );
  return (actor, issue) => cells.get(`${actor}/${issue}`) ?? SILENT;
}

const SILENT: CellReading = {
  stance: "silent",
  voice: undefined,
  force: undefined,
  paragraphs: [],
  inDoubt: false,
};

function readCell({ voices }: StanceCell): CellReading {
  if (voices.length === 0) return SILENT;
  return {
    stance: join(voices.map(stanceOf)),
    voice: join(voices.map(({ voice }) => voice)),
    force: join(voices.flatMap(({ positions }) => positions.map(({ force }) => force))),
    paragraphs: voices.flatMap(({ paragraphs }) => paragraphs),
    inDoubt: !voices.every(({ positions }) => positions.every(isSettled)),
  };
}

function stanceOf({ stance, conditions }: VoicedStance): string {
  return conditions.length > 0 && stance !== "mixed" ? `${stance}-if` : stance;
}

function join(values: readonly string[]): string {
  return [...new Set(values)].toSorted().join("+");
}

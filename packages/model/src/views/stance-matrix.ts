import type { Actor } from "../dossier/actor.ts";
import type { Dossier } from "../dossier/dossier.ts";
import type { Issue } from "../dossier/issue.ts";
import { type Condition, type Position, type Stance, Voice } from "../dossier/position.ts";
import { cellId, lookupOf } from "./lookup.ts";
import { paragraphsOf } from "./paragraphs.ts";

export type StanceMatrix = {
  readonly issues: readonly Issue[];
  readonly rows: readonly StanceRow[];
};

export type StanceRow = { readonly actor: Actor; readonly cells: readonly StanceCell[] };

/** One actor on one issue. No voices: silent, which is not a stance: no position is recorded. */
export type StanceCell = { readonly issue: Issue; readonly voices: readonly VoicedStance[] };

/** What one voice makes of an actor's stance, with the conditions that hang on it. */
export type VoicedStance = {
  readonly voice: Voice;
  readonly stance: Stance;
  readonly conditions: readonly Condition[];
  readonly positions: readonly Position[];
  readonly paragraphs: readonly number[];
};

/**
 * Lays positions out as actors by issues; actors without a position have no row.
 *
 * A cell keeps its positions by voice, and only positions of one voice that disagree make a `mixed`
 * one: what is reported of an actor and what is read into it are two things. Rows and columns keep
 * the dossier's own order.
 */
export function deriveStanceMatrix(dossier: Dossier): StanceMatrix {
  const { actors, issues, positions } = dossier;
  const { positionsByCell } = lookupOf(dossier);
  const holders = new Set(positions.map(({ actor }) => actor));
  return {
    issues,
    rows: actors
      .filter(({ id }) => holders.has(id))
      .map((actor) => ({
        actor,
        cells: issues.map((issue) => ({
          issue,
          voices: voicedStances(dossier, positionsByCell.get(cellId(actor.id, issue.id)) ?? []),
        })),
      })),
  };
}

function voicedStances(dossier: Dossier, positions: readonly Position[]): readonly VoicedStance[] {
  return Voice.options.flatMap((voice) => {
    const own = positions.filter((position) => position.voice === voice);
    const [first] = own;
    if (!first) return [];
    return [
      {
        voice,
        stance: own.every(({ stance }) => stance === first.stance) ? first.stance : "mixed",
        conditions: own.flatMap(({ condition }) => condition ?? []),
        positions: own,
        paragraphs: paragraphsOf(
          dossier,
          own.flatMap(({ passages }) => passages),
        ),
      },
    ];
  });
}

import type { Dossier } from "../dossier/dossier.ts";
import { nominalAlpha } from "./alpha.ts";
import { DECISION_KINDS, type Decision, type DecisionKind } from "./decision.ts";
import { decisionsOf } from "./decisions.ts";
import { type Matchings, matchDossiers } from "./match-dossiers.ts";
import { type MatchMap, NO_MAP } from "./match-map.ts";

/** Fewer decisions of a kind than this say too little for a coefficient to be relied on. */
export const FEWEST_CELLS = 20;

/** How far two coders agree on one kind of decision. */
export type Agreement = {
  readonly kind: DecisionKind;
  readonly cells: number;
  readonly agreed: number;
  /** Krippendorff's nominal alpha; undefined when there is nothing to decide, or no two values occur. */
  readonly alpha: number | undefined;
  readonly tooFew: boolean;
};

/** Two codings of one source side by side: where they part first, then how far they agree. */
export type Comparison = {
  readonly disagreements: readonly Decision[];
  readonly agreements: readonly Agreement[];
  readonly matchings: Matchings;
};

export type ComparisonOutcome =
  | { readonly ok: true; readonly comparison: Comparison }
  | { readonly ok: false; readonly reason: SourceDifference };

/** Why two dossiers are no codings of one source. */
export type SourceDifference =
  | { readonly code: "paragraph-count"; readonly a: number; readonly b: number }
  | { readonly code: "paragraph-differs"; readonly n: number };

/**
 * Compares two codings of one source; refused when their paragraphs are not the same to the letter.
 *
 * Only what both have is decided by both: what stands in one coding alone is listed in `matchings`
 * and counts as no agreement and no disagreement.
 */
export function compareDossiers(a: Dossier, b: Dossier, map: MatchMap = NO_MAP): ComparisonOutcome {
  const reason = findSourceDifference(a, b);
  if (reason) return { ok: false, reason };
  const matchings = matchDossiers(a, b, map);
  const decisions = decisionsOf(a, b, matchings);
  const comparison = {
    disagreements: decisions.filter((decision) => decision.a !== decision.b),
    agreements: DECISION_KINDS.map((kind) =>
      agreementOn(
        kind,
        decisions.filter((decision) => decision.kind === kind),
      ),
    ),
    matchings,
  };
  return { ok: true, comparison };
}

function findSourceDifference(a: Dossier, b: Dossier): SourceDifference | undefined {
  const [ofA, ofB] = [a.source.paragraphs, b.source.paragraphs];
  if (ofA.length !== ofB.length) return { code: "paragraph-count", a: ofA.length, b: ofB.length };
  const other = ofA.find(({ digest }, at) => digest !== ofB[at]?.digest);
  return other && { code: "paragraph-differs", n: other.n };
}

function agreementOn(kind: DecisionKind, decisions: readonly Decision[]): Agreement {
  return {
    kind,
    cells: decisions.length,
    agreed: decisions.filter(({ a, b }) => a === b).length,
    alpha: nominalAlpha(decisions.map(({ a, b }) => [a, b])),
    tooFew: decisions.length < FEWEST_CELLS,
  };
}

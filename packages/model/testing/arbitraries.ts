import fc from "fast-check";
import type { Dossier } from "../src/dossier/dossier.ts";
import { fullDossier } from "./full-sample.ts";

const full = fullDossier();

/** The full sample with some codings in doubt or pending, some issues incomplete, some parts gone. */
export const dossierArbitrary: fc.Arbitrary<Dossier> = fc
  .record({
    doubtful: someOf([...full.positions, ...full.arguments, ...full.events]),
    pending: someOf([...full.positions, ...full.arguments, ...full.events]),
    incomplete: someOf(full.issues),
    withoutPositions: someOf(full.positions),
    withoutEvents: someOf(full.events),
    withoutArguments: someOf(full.arguments.filter(({ standing }) => standing !== "main")),
  })
  .map((change): Dossier => {
    const marked = <Coding extends { readonly id: string }>(codings: readonly Coding[]) =>
      codings.map((coding) => ({
        ...coding,
        ...(change.doubtful.has(coding.id) && { doubt: "It may be read otherwise." }),
        ...(change.pending.has(coding.id) && { status: "pending" as const }),
      }));
    const without = <Coding extends { readonly id: string }>(
      codings: readonly Coding[],
      gone: ReadonlySet<string>,
    ) => codings.filter(({ id }) => !gone.has(id));
    return {
      ...full,
      issues: full.issues.map((issue) =>
        change.incomplete.has(issue.id) ? { ...issue, complete: false } : issue,
      ),
      positions: marked(without(full.positions, change.withoutPositions)),
      events: marked(without(full.events, change.withoutEvents)),
      arguments: marked(without(full.arguments, change.withoutArguments)),
    };
  });

/** The dossier with every list in some other order. */
export function inAnotherOrder(dossier: Dossier): fc.Arbitrary<Dossier> {
  return fc
    .record({
      actors: shuffled(dossier.actors),
      events: shuffled(dossier.events),
      issues: shuffled(dossier.issues),
      positions: shuffled(dossier.positions),
      arguments: shuffled(dossier.arguments),
      passages: shuffled(dossier.passages),
    })
    .map((lists) => ({ ...dossier, ...lists }));
}

function shuffled<Thing>(list: readonly Thing[]): fc.Arbitrary<Thing[]> {
  return fc.shuffledSubarray([...list], { minLength: list.length });
}

/** The ids of a few of the things: mostly none, so that much is left to ask. */
function someOf(things: ReadonlyArray<{ readonly id: string }>): fc.Arbitrary<ReadonlySet<string>> {
  return fc
    .subarray(
      things.map(({ id }) => id),
      { maxLength: Math.min(4, things.length) },
    )
    .map((ids) => new Set(ids));
}

import type { Dossier } from "../dossier/dossier.ts";
import { Voice } from "../dossier/position.ts";
import type { UncoveredReason } from "../phrases/outcome-phrases.ts";
import { lookupOf } from "../views/lookup.ts";
import { type Choosing, isFree } from "./choose-items.ts";
import { isCueing } from "./cueing.ts";
import type { MadeItem } from "./derive-items.ts";
import { type Item, Template } from "./item.ts";

/** Something of the dossier that no item of the quiz asks about, and why. */
export type Uncovered = {
  readonly kind: "issue" | "argument" | "voice" | "template";
  readonly id: string;
  readonly reason: UncoveredReason;
};

/** The issues, arguments, voices and templates that no chosen item asks about, each with the reason. */
export function notCoveredBy(
  dossier: Dossier,
  made: readonly MadeItem[],
  { chosen, ...choosing }: Choosing & { readonly chosen: readonly MadeItem[] },
): readonly Uncovered[] {
  const voices = (item: Item) =>
    item.asks.positions.flatMap((id) => lookupOf(dossier).positions.get(id)?.voice ?? []);
  const wanted: ReadonlyArray<{
    readonly kind: Uncovered["kind"];
    readonly ids: readonly string[];
    readonly asked: (item: Item) => readonly string[];
  }> = [
    { kind: "template", ids: Template.options, asked: ({ template }) => [template] },
    { kind: "issue", ids: dossier.issues.map(({ id }) => id), asked: ({ asks }) => asks.issues },
    {
      kind: "argument",
      ids: dossier.arguments.map(({ id }) => id),
      asked: ({ asks }) => asks.arguments,
    },
    { kind: "voice", ids: Voice.options, asked: voices },
  ];
  const taken = chosen.map(({ item }) => item);
  return wanted.flatMap(({ kind, ids, asked }) => {
    const byId = groupByEach(made, ({ item }) => asked(item));
    const covered = new Set(taken.flatMap(asked));
    return ids
      .filter((id) => !covered.has(id))
      .map((id) => ({ kind, id, reason: reasonFor(byId.get(id) ?? [], taken, choosing) }));
  });
}

function groupByEach(
  made: readonly MadeItem[],
  keysOf: (one: MadeItem) => readonly string[],
): ReadonlyMap<string, readonly MadeItem[]> {
  const pairs = made.flatMap((one) => [...new Set(keysOf(one))].map((key) => ({ key, one })));
  const groups = Map.groupBy(pairs, ({ key }) => key);
  return new Map([...groups].map(([key, group]) => [key, group.map(({ one }) => one)]));
}

function reasonFor(
  able: readonly MadeItem[],
  taken: readonly Item[],
  choosing: Choosing,
): UncoveredReason {
  if (able.length === 0) return "no-item";
  const isAnyFree = able.some(({ item }) => isFree(item, taken, choosing));
  const isAllCued = able.every(({ item }) => taken.some((other) => isCueing(item, other)));
  return isAnyFree || !isAllCued ? "no-room" : "gives-another-away";
}

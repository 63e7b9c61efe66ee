import type { Dossier } from "../dossier/dossier.ts";
import { lookupOf } from "./lookup.ts";

/** The arguments whose claims lead to this one by supports, itself included. */
export function leadingTo(dossier: Dossier, id: string): ReadonlySet<string> {
  const { supporters } = lookupOf(dossier);
  return closureOf(id, (target) => supporters.get(target) ?? []);
}

/** The arguments this one leads to by supports, itself included. */
export function ledToBy(dossier: Dossier, id: string): ReadonlySet<string> {
  const { arguments: known } = lookupOf(dossier);
  return closureOf(id, (from) =>
    (known.get(from)?.relations ?? []).flatMap(({ kind, target }) =>
      kind === "supports" ? [target] : [],
    ),
  );
}

function closureOf(id: string, next: (id: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set([id]);
  for (const reached of found) for (const further of next(reached)) found.add(further);
  return found;
}

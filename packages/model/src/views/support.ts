import type { Dossier } from "../dossier/dossier.ts";

/** The arguments whose claims lead to this one by supports, itself included. */
export function leadingTo({ arguments: all }: Dossier, id: string): ReadonlySet<string> {
  const found = new Set([id]);
  for (const target of found)
    for (const { id: from, relations } of all)
      if (relations.some((relation) => relation.kind === "supports" && relation.target === target))
        found.add(from);
  return found;
}

/** The arguments this one leads to by supports, itself included. */
export function ledToBy({ arguments: all }: Dossier, id: string): ReadonlySet<string> {
  const found = new Set([id]);
  for (const from of found)
    for (const { kind, target } of all.find((argument) => argument.id === from)?.relations ?? [])
      if (kind === "supports") found.add(target);
  return found;
}

import type { Dossier } from "../dossier/dossier.ts";
import { lookupOf } from "./lookup.ts";

/** True when the one is the other, or is part of it at any depth, either way round. */
export function areKin(dossier: Dossier, one: string, other: string): boolean {
  return lineOf(dossier, one).includes(other) || lineOf(dossier, other).includes(one);
}

/** True when somebody could take the one for the other: kin, or two that share a name. */
export function areConfusable(dossier: Dossier, one: string, other: string): boolean {
  return areKin(dossier, one, other) || shareName(dossier, one, other);
}

/** The actor and all it is part of, nearest first. */
function lineOf(dossier: Dossier, id: string): readonly string[] {
  const parent = lookupOf(dossier).actors.get(id)?.partOf;
  return parent === undefined ? [id] : [id, ...lineOf(dossier, parent)];
}

function shareName(dossier: Dossier, one: string, other: string): boolean {
  const { names } = lookupOf(dossier);
  const own = names.get(one) ?? [];
  return (names.get(other) ?? []).some((name) => own.includes(name));
}

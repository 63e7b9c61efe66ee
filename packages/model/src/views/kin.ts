import type { Actor } from "../dossier/actor.ts";

/** True when the one is the other, or is part of it at any depth, either way round. */
export function areKin(actors: readonly Actor[], one: string, other: string): boolean {
  return lineOf(actors, one).includes(other) || lineOf(actors, other).includes(one);
}

/** The actor and all it is part of, nearest first. */
function lineOf(actors: readonly Actor[], id: string): readonly string[] {
  const parent = actors.find((actor) => actor.id === id)?.partOf;
  return parent === undefined ? [id] : [id, ...lineOf(actors, parent)];
}

/** The first circle met when following the arrows, as the ids on it, or undefined when there is none. */
export function findCircle(
  ids: readonly string[],
  arrowsFrom: (id: string) => readonly string[],
): readonly string[] | undefined {
  const done = new Set<string>();
  for (const id of ids) {
    const circle = followArrows(id, [], done, arrowsFrom);
    if (circle) return circle;
  }
  return undefined;
}

function followArrows(
  id: string,
  trail: readonly string[],
  done: Set<string>,
  arrowsFrom: (id: string) => readonly string[],
): readonly string[] | undefined {
  if (trail.includes(id)) return trail.slice(trail.indexOf(id));
  if (done.has(id)) return undefined;
  for (const next of arrowsFrom(id)) {
    const circle = followArrows(next, [...trail, id], done, arrowsFrom);
    if (circle) return circle;
  }
  done.add(id);
  return undefined;
}

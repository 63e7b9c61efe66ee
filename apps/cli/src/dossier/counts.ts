import type { Dossier } from "@linchpin/model";

/** How many of each a dossier has, events also by mode and positions by voice. */
export function countsOf(dossier: Dossier): ReadonlyArray<readonly [string, number]> {
  const { actors, events, issues, positions, passages, terms } = dossier;
  return [
    ["actors", actors.length],
    ["events", events.length],
    ...countBy(events, "events", ({ mode }) => mode),
    ["issues", issues.length],
    ["positions", positions.length],
    ...countBy(positions, "positions", ({ voice }) => voice),
    ["arguments", dossier.arguments.length],
    ["passages", passages.length],
    ["terms", terms.length],
  ];
}

function countBy<Thing>(
  things: readonly Thing[],
  name: string,
  kindOf: (thing: Thing) => string,
): ReadonlyArray<readonly [string, number]> {
  return [...Map.groupBy(things, kindOf)].map(([kind, found]) => [
    `${name}, ${kind}`,
    found.length,
  ]);
}

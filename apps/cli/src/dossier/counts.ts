import type { Dossier } from "@linchpin/model";
import { dossierPhrasesEn } from "../phrases/dossier-en.ts";

const { lists: say } = dossierPhrasesEn;

/** How many of each a dossier has, events also by mode and positions by voice. */
export function countsOf(dossier: Dossier): ReadonlyArray<readonly [string, number]> {
  const { actors, events, issues, positions, passages, terms } = dossier;
  return [
    [say.actors, actors.length],
    [say.events, events.length],
    ...countBy(events, say.events, ({ mode }) => mode),
    [say.issues, issues.length],
    [say.positions, positions.length],
    ...countBy(positions, say.positions, ({ voice }) => voice),
    [say.arguments, dossier.arguments.length],
    [say.passages, passages.length],
    [say.terms, terms.length],
  ];
}

/** How many entries each list of a dossier has, by the list's own name. */
export function sizesOf(dossier: Dossier): Readonly<Record<string, number>> {
  const { actors, events, issues, positions, passages, terms } = dossier;
  const lists = {
    actors,
    events,
    issues,
    positions,
    arguments: dossier.arguments,
    passages,
    terms,
  };
  return Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.length]));
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

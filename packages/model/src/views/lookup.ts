import type { Actor } from "../dossier/actor.ts";
import type { Argument, Premise } from "../dossier/argument.ts";
import type { Dossier } from "../dossier/dossier.ts";
import type { ReportedEvent } from "../dossier/event.ts";
import type { Issue } from "../dossier/issue.ts";
import type { Position } from "../dossier/position.ts";

/** A dossier by its ids and cells, made once: what every view and template looks things up in. */
export type Lookup = {
  readonly actors: ReadonlyMap<string, Actor>;
  /** An actor's names in small letters: its name and its aliases. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly issues: ReadonlyMap<string, Issue>;
  readonly events: ReadonlyMap<string, ReportedEvent>;
  readonly arguments: ReadonlyMap<string, Argument>;
  readonly premises: ReadonlyMap<string, Premise>;
  readonly positions: ReadonlyMap<string, Position>;
  /** The paragraph a passage stands in. */
  readonly paragraph: ReadonlyMap<string, number>;
  /** The paragraph that a paragraph repeats. */
  readonly repeats: ReadonlyMap<number, number>;
  readonly positionsByIssue: ReadonlyMap<string, readonly Position[]>;
  readonly positionsByActor: ReadonlyMap<string, readonly Position[]>;
  /** Positions by `actor/issue`. */
  readonly positionsByCell: ReadonlyMap<string, readonly Position[]>;
  /** The arguments that support an argument. */
  readonly supporters: ReadonlyMap<string, readonly string[]>;
};

/** A dossier never changes once it is parsed, so what was made for it stays good as long as it lives. */
const known = new WeakMap<Dossier, Lookup>();

export function lookupOf(dossier: Dossier): Lookup {
  const found = known.get(dossier);
  if (found) return found;
  const made = makeLookup(dossier);
  known.set(dossier, made);
  return made;
}

/** The name of a cell of the stance matrix. */
export function cellId(actor: string, issue: string): string {
  return `${actor}/${issue}`;
}

function makeLookup(dossier: Dossier): Lookup {
  const { passages, source, positions } = dossier;
  return {
    actors: byId(dossier.actors),
    names: new Map(
      dossier.actors.map(({ id, name, aliases }) => [
        id,
        [name, ...aliases].map((word) => word.toLowerCase()),
      ]),
    ),
    issues: byId(dossier.issues),
    events: byId(dossier.events),
    arguments: byId(dossier.arguments),
    premises: byId(dossier.arguments.flatMap(({ premises }) => premises)),
    positions: byId(positions),
    paragraph: new Map(passages.map(({ id, paragraph }) => [id, paragraph])),
    repeats: new Map(
      source.paragraphs.flatMap(({ n, repeats }) => (repeats === undefined ? [] : [[n, repeats]])),
    ),
    positionsByIssue: Map.groupBy(positions, ({ issue }) => issue),
    positionsByActor: Map.groupBy(positions, ({ actor }) => actor),
    positionsByCell: Map.groupBy(positions, ({ actor, issue }) => cellId(actor, issue)),
    supporters: supportersOf(dossier),
  };
}

function byId<Thing extends { readonly id: string }>(
  things: readonly Thing[],
): ReadonlyMap<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

function supportersOf({ arguments: all }: Dossier): ReadonlyMap<string, readonly string[]> {
  const supports = all.flatMap(({ id, relations }) =>
    relations.flatMap(({ kind, target }) => (kind === "supports" ? [{ id, target }] : [])),
  );
  const byTarget = Map.groupBy(supports, ({ target }) => target as string);
  return new Map([...byTarget].map(([target, from]) => [target, from.map(({ id }) => id)]));
}

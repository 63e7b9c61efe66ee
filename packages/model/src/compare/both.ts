import type { Actor } from "../dossier/actor.ts";
import type { Argument } from "../dossier/argument.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { isSettled } from "../dossier/doubt.ts";
import type { ReportedEvent } from "../dossier/event.ts";
import type { Issue } from "../dossier/issue.ts";
import { paragraphsIn } from "./cover.ts";
import type { Decision, DecisionKind, Subject } from "./decision.ts";
import { type Entry, entriesOf } from "./entries.ts";
import type { Matchings } from "./match-dossiers.ts";

/** One thing as the one and as the other coder has it. */
export type Both<Thing> = {
  readonly a: Thing;
  readonly b: Thing;
  readonly subject: Subject;
  readonly paragraphs: readonly number[];
  /** True when one of the coders was not sure of it. */
  readonly inDoubt: boolean;
};

type Doubtable = Parameters<typeof isSettled>[0];

/** What both codings have, list by list. */
export type Shared = {
  readonly actors: readonly Both<Actor>[];
  readonly issues: readonly Both<Issue>[];
  readonly events: readonly Both<ReportedEvent>[];
  readonly arguments: readonly Both<Argument>[];
};

/** Lays the matched entries of two codings side by side, in the order of the first. */
export function sharedOf(a: Dossier, b: Dossier, matchings: Matchings): Shared {
  const [entriesA, entriesB] = [entriesOf(a), entriesOf(b)];
  const pair = <Thing extends { readonly id: string } & Doubtable>(
    list: keyof Shared,
    of: (dossier: Dossier) => readonly Thing[],
  ) => {
    const [ofA, ofB] = [byId(of(a)), byId(of(b))];
    const [coversA, coversB] = [byId(entriesA[list]), byId(entriesB[list])];
    return matchings[list].matches.flatMap((match): Both<Thing>[] => {
      const [one, other] = [ofA.get(match.a), ofB.get(match.b)];
      const [entryA, entryB] = [coversA.get(match.a), coversB.get(match.b)];
      if (!one || !other || !entryA || !entryB) return [];
      const inDoubt = !isSettled(one) || !isSettled(other);
      return [{ a: one, b: other, inDoubt, ...placed(list, entryA, entryB) }];
    });
  };
  return {
    actors: pair("actors", ({ actors }) => actors),
    issues: pair("issues", ({ issues }) => issues),
    events: pair("events", ({ events }) => events),
    arguments: pair("arguments", (dossier) => dossier.arguments),
  };
}

/** The same question put to both coders of each thing. */
export function decide<Thing>(
  kind: DecisionKind,
  things: readonly Both<Thing>[],
  askedOf: (thing: Thing) => string,
): readonly Decision[] {
  return things.map(({ a, b, subject, paragraphs, inDoubt }) => ({
    kind,
    about: [subject],
    paragraphs,
    inDoubt,
    a: askedOf(a),
    b: askedOf(b),
  }));
}

function placed(
  list: keyof Shared,
  a: Entry,
  b: Entry,
): Pick<Both<never>, "subject" | "paragraphs"> {
  return {
    subject: { list, a: a.id, b: b.id, title: a.title },
    paragraphs: paragraphsIn(a.cover, b.cover),
  };
}

function byId<Thing extends { readonly id: string }>(
  things: readonly Thing[],
): ReadonlyMap<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

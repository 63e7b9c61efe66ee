import type { Actor } from "@linchpin/model";
import type { Composing } from "../composing.ts";
import { heading } from "../composing.ts";
import type { PersonEntry, Piece } from "../piece.ts";
import { glossOf } from "./gloss.ts";

/** Whom to list, and how many other names to list with each. */
type Choice = { readonly actors: readonly Actor[]; readonly aliases: number };

/**
 * Who is who, members under what they are part of: names and offices, never a stance. Nothing where
 * the editorial speaks of nobody but itself.
 */
export function composePeople(composing: Composing, { actors, aliases }: Choice): readonly Piece[] {
  const { dossier, say } = composing;
  if (actors.every(({ id }) => id === dossier.source.author)) return [];
  const entries = byMembership(dossier.actors, actors).map(({ actor, depth }) => ({
    depth,
    ...personEntry(composing, actor, aliases),
  }));
  const hasMembers = entries.some(({ depth }) => depth > 0);
  const { title, intro } = say.people;
  return [
    heading(hasMembers && intro !== undefined ? { title, intro } : { title }),
    { kind: "people", entries },
  ];
}

function personEntry(
  composing: Composing,
  actor: Actor,
  mostAliases: number,
): Omit<PersonEntry, "depth"> {
  const { say } = composing;
  const { name, names, paragraphs } = actor;
  const aliases = actor.aliases.slice(0, mostAliases);
  return {
    name,
    ...glossOf(composing, names),
    what: whatIs(composing, actor),
    ...(aliases.length > 0 && { also: say.alsoCalled(aliases) }),
    where: say.places(paragraphs),
  };
}

function whatIs({ dossier, say, words }: Composing, { id, kind, office }: Actor): string {
  if (id === dossier.source.author) return say.ownVoice;
  if (!office) return say.actorKind[kind];
  return say.office({
    title: office.title,
    from: office.from && words.date(office.from),
    until: office.until && words.date(office.until),
  });
}

type Member = { readonly actor: Actor; readonly depth: number };

/** Depth first, in the dossier's own order; whoever is not listed is passed over, his members are not. */
function byMembership(all: readonly Actor[], listed: readonly Actor[]): readonly Member[] {
  const membersOf = Map.groupBy(all, ({ partOf }) => partOf);
  const isListed = new Set(listed);
  const below = (whole: Actor["partOf"], depth: number): readonly Member[] =>
    (membersOf.get(whole) ?? []).flatMap((actor) =>
      isListed.has(actor)
        ? [{ actor, depth }, ...below(actor.id, depth + 1)]
        : below(actor.id, depth),
    );
  return below(undefined, 0);
}

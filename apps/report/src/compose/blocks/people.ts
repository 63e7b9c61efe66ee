import type { Actor, Dossier } from "@linchpin/model";
import type { Composing } from "../composing.ts";
import { heading } from "../composing.ts";
import type { PersonEntry, Piece } from "../piece.ts";

/** Who is who, members under what they are part of: names and offices, never a stance. */
export function composePeople(composing: Composing): readonly Piece[] {
  const { dossier, say } = composing;
  const entries = byMembership(dossier).map(({ actor, depth }) =>
    personEntry(composing, actor, depth),
  );
  return [heading(say.people), { kind: "people", entries }];
}

function personEntry({ dossier, say, words }: Composing, actor: Actor, depth: number): PersonEntry {
  const { id, name, kind, office, aliases, paragraphs } = actor;
  const title =
    office &&
    say.office({
      title: office.title,
      from: office.from && words.date(office.from),
      until: office.until && words.date(office.until),
    });
  return {
    depth,
    name,
    what: id === dossier.source.author ? say.ownVoice : (title ?? say.actorKind[kind]),
    ...(aliases.length > 0 && { also: say.alsoCalled(aliases) }),
    where: say.places(paragraphs),
  };
}

type Member = { readonly actor: Actor; readonly depth: number };

/** Depth first, in the dossier's own order. */
function byMembership({ actors }: Dossier): readonly Member[] {
  const membersOf = Map.groupBy(actors, ({ partOf }) => partOf);
  const below = (whole: Actor["partOf"], depth: number): readonly Member[] =>
    (membersOf.get(whole) ?? []).flatMap((actor) => [
      { actor, depth },
      ...below(actor.id, depth + 1),
    ]);
  return below(undefined, 0);
}

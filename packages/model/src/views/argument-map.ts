import type { Argument, Relation, Standing } from "../dossier/argument.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { type PhraseCatalogue, phrasesFor } from "../phrases/catalogue.ts";
import { paragraphsOf } from "./paragraphs.ts";

/** How arguments bear on one another, ready to be laid out: plain data, every word already chosen. */
export type ArgumentMap = {
  /** The main argument's id. */
  readonly thesis: string;
  /** The thesis first, then what bears on it, nearest first. */
  readonly arguments: readonly MapArgument[];
  readonly relations: readonly MapRelation[];
};

export type MapArgument = {
  readonly id: string;
  readonly label: string;
  readonly standing: Standing;
  /** Whose argument it is, as a sentence speaks of the actor. */
  readonly holder: string;
  readonly claim: MapPart;
  readonly condition?: MapPart;
  readonly premises: readonly MapPart[];
  readonly warrant?: MapPart;
  /** How the editorial answers an objection, where that is coded. */
  readonly answer?: MapAnswer;
};

/** What the editorial makes of an objection, in a sentence. */
export type MapAnswer = Pick<MapPart, "id" | "kicker" | "text">;

/** One box: what it is in a word or two, its sentence, whether the editorial says it, and where. */
export type MapPart = {
  readonly id: string;
  readonly role: "claim" | "condition" | "reason" | "evidence" | "warrant";
  readonly kicker: string;
  readonly text: string;
  readonly stated: boolean;
  readonly paragraphs: readonly number[];
  /** Of a premise: the id of the argument that argues for it and so supports this one. */
  readonly arguedBy?: string;
};

export type MapRelation = {
  readonly kind: Relation["kind"];
  readonly from: string;
  readonly to: string;
  /** The relation's name as drawn on the line. */
  readonly word: string;
  /** True when the coder doubts the link. */
  readonly doubtful: boolean;
};

/** Reads a dossier's arguments into a map around the editorial's main one. */
export function deriveArgumentMap(
  dossier: Dossier,
  say: PhraseCatalogue = phrasesFor(dossier.source.language),
): ArgumentMap {
  const ordered = nearestFirst(dossier.arguments);
  return {
    thesis: ordered[0]?.id ?? "",
    arguments: ordered.map((argument) => nameHolder(mapArgument(dossier, argument, say), say)),
    relations: ordered.flatMap(({ id, relations }) =>
      relations.map(({ kind, target, doubt }) => ({
        kind,
        from: id,
        to: target,
        word: say.relation[kind],
        doubtful: doubt !== undefined,
      })),
    ),
  };
}

/** One argument as the boxes of a map. */
export function mapArgument(
  dossier: Dossier,
  argument: Argument,
  say: PhraseCatalogue = phrasesFor(dossier.source.language),
): MapArgument {
  const { id, label, standing, claim, premises, warrant, answer } = argument;
  const part = (
    partId: string,
    role: MapPart["role"],
    {
      text,
      stated = true,
      passages,
    }: {
      readonly text: string;
      readonly stated?: boolean;
      readonly passages?: readonly string[] | undefined;
    },
  ): MapPart => {
    const paragraphs = paragraphsOf(dossier, passages);
    const kicker = say.mapKicker({ role, standing, stated, paragraphs });
    return { id: partId, role, kicker, text, stated, paragraphs };
  };
  return {
    id,
    label,
    standing,
    holder: say.holder(dossier.actors.find((actor) => actor.id === argument.actor)),
    claim: part(`${id}-claim`, "claim", claim),
    ...(claim.condition && { condition: part(`${id}-condition`, "condition", claim.condition) }),
    premises: premises.map((premise) => ({
      ...part(premise.id, premise.kind, premise),
      ...(premise.argument !== undefined && { arguedBy: premise.argument }),
    })),
    ...(warrant && { warrant: part(`${id}-warrant`, "warrant", warrant) }),
    ...(answer && { answer: { id: `${id}-answer`, ...say.mapAnswer[answer] } }),
  };
}

/** An objection says on the map whose it is; every other claim there is the editorial's. */
function nameHolder(argument: MapArgument, say: PhraseCatalogue): MapArgument {
  const { standing, holder, claim } = argument;
  if (standing !== "counter") return argument;
  const { role, stated, paragraphs } = claim;
  const kicker = say.mapKicker({ role, standing, stated, paragraphs, holder });
  return { ...argument, claim: { ...claim, kicker } };
}

/** Breadth first from the main argument against the arrows; what is unconnected comes last. */
function nearestFirst(all: readonly Argument[]): readonly Argument[] {
  const ordered = all.filter(({ standing }) => standing === "main");
  for (const { id } of ordered) {
    const next = all.filter(
      (argument) =>
        !ordered.includes(argument) && argument.relations.some(({ target }) => target === id),
    );
    ordered.push(...next);
  }
  return [...ordered, ...all.filter((argument) => !ordered.includes(argument))];
}

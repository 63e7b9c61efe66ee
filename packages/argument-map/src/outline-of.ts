import type { ArgumentMap, MapArgument, MapPart } from "@linchpin/model";
import { type NestedArgument, nestArguments } from "./graph/nest-arguments.ts";
import type { KnownRelation } from "./graph/relations.ts";
import { partsUnder } from "./parts-under.ts";

/** One line of the outline; `depth` is 0 at the left. */
export type OutlineEntry = {
  readonly depth: number;
  readonly argument: string;
  /** `relation` stands for a further argument that this one bears on, which is told elsewhere in full. */
  readonly role: MapPart["role"] | "relation";
  readonly kicker: string;
  readonly text: string;
  readonly relation?: OutlineRelation;
};

/** What an argument does to another, in the map's words; `target` is the other's label. */
export type OutlineRelation = {
  readonly word: string;
  readonly target: string;
  readonly doubtful: boolean;
};

/**
 * The map as an indented list: everything the drawing says, in the order to read it aloud.
 *
 * Under a claim come its condition, its premises, its warrant, what else it bears on, and then the
 * arguments that bear on it.
 */
export function outlineOf(map: ArgumentMap): readonly OutlineEntry[] {
  const labels = new Map(map.arguments.map(({ id, label }) => [id, label]));
  const relate = ({ word, to, doubtful }: KnownRelation) => ({
    word,
    target: labels.get(to) ?? to,
    doubtful,
  });
  return nestArguments(map).flatMap((nested) => entriesOf(nested, relate));
}

function entriesOf(
  { argument, depth, relations }: NestedArgument,
  relate: (relation: KnownRelation) => OutlineRelation,
): readonly OutlineEntry[] {
  const isNested = depth > 0;
  const [first, ...further] = relations.map(relate);
  const others = isNested ? further : relations.map(relate);
  const parts = partsUnder(argument).map((part) => entryOf(part, argument, depth + 1));
  return [
    {
      ...entryOf(argument.claim, argument, depth),
      ...(isNested && first && { relation: first }),
    },
    ...parts,
    ...others.map((relation) => furtherEntry(relation, argument, depth + 1)),
  ];
}

function entryOf({ role, kicker, text }: MapPart, { id }: MapArgument, depth: number) {
  return { depth, argument: id, role, kicker, text };
}

function furtherEntry(relation: OutlineRelation, { id }: MapArgument, depth: number) {
  const { word, target } = relation;
  return { depth, argument: id, role: "relation", kicker: word, text: target, relation } as const;
}

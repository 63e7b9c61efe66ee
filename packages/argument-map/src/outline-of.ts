import type { ArgumentMap, MapArgument, Relation } from "@linchpin/model";
import { type NestedArgument, nestArguments } from "./graph/nest-arguments.ts";
import { type GraphRelation, readGraph } from "./graph/read-graph.ts";
import { type BoxPart, partsUnder } from "./parts-of.ts";

/** One line of the outline; `depth` is 0 at the left. */
export type OutlineEntry = {
  readonly depth: number;
  readonly argument: string;
  /** `relation` stands for a further argument that this one bears on, which is told elsewhere in full. */
  readonly role: BoxPart["role"] | "relation";
  readonly kicker: string;
  readonly text: string;
  readonly relation?: OutlineRelation;
};

/** What an argument does to another, in the map's words; `target` is the other's label. */
export type OutlineRelation = {
  readonly kind: Relation["kind"];
  readonly word: string;
  readonly target: string;
  readonly doubtful: boolean;
};

/**
 * The map as an indented list: everything the drawing says, in the order to read it aloud.
 *
 * Under a claim come its condition, its premises, its warrant, the answer to it if it is an objection,
 * what else it bears on, and then the arguments that bear on it. What argues for a premise stands under
 * that premise. No depth is ever more than one below the line before it.
 */
export function outlineOf(map: ArgumentMap): readonly OutlineEntry[] {
  const labels = new Map(map.arguments.map(({ id, label }) => [id, label]));
  const relate: Relate = ({ kind, word, to, doubtful }) => ({
    kind,
    word,
    target: labels.get(to) ?? to,
    doubtful,
  });
  return nestArguments(readGraph(map)).flatMap((nested) => entriesOf(nested, 0, relate));
}

type Relate = (relation: GraphRelation) => OutlineRelation;

function entriesOf(nested: NestedArgument, depth: number, relate: Relate): readonly OutlineEntry[] {
  const { argument, relations, children } = nested;
  const [first, ...further] = relations.map(relate);
  const others = depth > 0 ? further : relations.map(relate);
  const under = (premise: string | undefined, at: number) =>
    children
      .filter((child) => child.relations[0]?.premise === premise)
      .flatMap((child) => entriesOf(child, at, relate));
  return [
    {
      ...entryOf(argument.claim, argument, depth),
      ...(depth > 0 && first && { relation: first }),
    },
    ...partsUnder(argument).flatMap((part) => [
      entryOf(part, argument, depth + 1),
      ...under(part.id, depth + 2),
    ]),
    ...others.map((relation) => furtherEntry(relation, argument, depth + 1)),
    ...under(undefined, depth + 1),
  ];
}

function entryOf({ role, kicker, text }: BoxPart, { id }: MapArgument, depth: number) {
  return { depth, argument: id, role, kicker, text };
}

function furtherEntry(relation: OutlineRelation, { id }: MapArgument, depth: number) {
  const { word, target } = relation;
  return { depth, argument: id, role: "relation", kicker: word, text: target, relation } as const;
}

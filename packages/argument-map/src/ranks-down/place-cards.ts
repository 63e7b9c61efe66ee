import type { ElkExtendedEdge, ElkNode } from "elkjs/lib/elk-api.js";
import type { Setting } from "../cards/set-box.ts";
import type { SetCard } from "../cards/set-card.ts";
import { squared } from "../geometry.ts";
import type { GraphRelation } from "../graph/read-graph.ts";
import type { Point, Rectangle } from "../layout.ts";
import { requireFrom } from "../require-from.ts";
import type { Spacing } from "../spacing.ts";
import { placeWithElk } from "./elk.ts";
import { type Leaving, measureWords, PAIR, setWords } from "./set-words.ts";

/** Cards and what links them, in their places. */
export type Placed = {
  readonly rows: readonly (readonly PlacedCard[])[];
  readonly links: readonly PlacedLink[];
};

export type PlacedCard = { readonly set: SetCard; readonly at: Point };

/** A relation between a card and one in a row above it; usually that is what it bears on. */
export type Link = {
  readonly relation: GraphRelation;
  readonly below: string;
  readonly above: string;
};

/** A link's line, from the lower card up, and the room of its word over the lower card. */
export type PlacedLink = Link & { readonly points: readonly Point[]; readonly room: Rectangle };

/**
 * Places cards row by row and routes what links them.
 *
 * In a row elk orders the cards so that few lines cross, and centres them; lines turn at right angles
 * and pass between cards. The seed is fixed, so that equal input gives equal places.
 */
export function placeCards(
  rows: readonly (readonly SetCard[])[],
  links: readonly Link[],
  setting: Setting,
): Placed {
  const leaving = new Map(
    rows
      .flat()
      .map(({ card }) => [card.id, measureWords(linksFrom(card.id, links), setting)] as const),
  );
  const placed = placeWithElk({
    id: "map",
    layoutOptions: { ...OPTIONS, ...distancesOf(setting.spacing) },
    children: rows.flatMap((row, at) =>
      row.map(({ card }) => toNode(card, rows.length - at, requireFrom(leaving, card.id))),
    ),
    edges: links.map((link) => toEdge(link, requireFrom(leaving, link.below))),
  });
  const nodes = new Map(placed.children?.map((node) => [node.id, node]));
  const ways = new Map(placed.edges?.map((edge) => [edge.id, wayOf(edge)]));
  const rooms = new Map([...leaving.values()].flatMap((words) => [...setWords(words, ways)]));
  return {
    rows: rows.map((row) =>
      row.map((set) => ({ set, at: placeOf(requireFrom(nodes, set.card.id)) })),
    ),
    links: links.map((link) => ({
      ...link,
      points: requireFrom(ways, link.relation.id),
      room: requireFrom(rooms, link.relation.id),
    })),
  };
}

/** The relations whose lines leave a card upwards. */
export function linksFrom(card: string, links: readonly Link[]): readonly GraphRelation[] {
  return links.filter(({ below }) => below === card).map(({ relation }) => relation);
}

const OPTIONS = {
  "elk.algorithm": "layered",
  "elk.direction": "UP",
  "elk.edgeRouting": "ORTHOGONAL",
  "elk.randomSeed": "1",
  "elk.padding": "[top=0,left=0,bottom=0,right=0]",
  "elk.separateConnectedComponents": "false",
  "elk.layered.mergeEdges": "false",
  "elk.partitioning.activate": "true",
  "elk.layered.nodePlacement.strategy": "SIMPLE",
};

function distancesOf({ gutter, lane, rank }: Spacing) {
  return {
    "elk.spacing.nodeNode": String(gutter),
    "elk.spacing.edgeNode": String(lane),
    "elk.spacing.edgeEdge": String(lane),
    "elk.spacing.edgeLabel": String(lane / 3),
    "elk.spacing.portPort": String(lane * PAIR),
    "elk.layered.spacing.nodeNodeBetweenLayers": String(rank),
    "elk.layered.spacing.edgeNodeBetweenLayers": String(lane * 1.3),
    "elk.layered.spacing.edgeEdgeBetweenLayers": String(lane),
  };
}

/** Partitions are counted in the direction of the lines, from below. */
function toNode(
  { id, width, height }: Rectangle & { readonly id: string },
  partition: number,
  { words }: Leaving,
): ElkNode {
  return {
    id,
    width,
    height,
    layoutOptions: {
      "elk.alignment": "TOP",
      "elk.partitioning.partition": String(partition),
      // Inside, elk has every graph run to the right: this is the side where lines leave upwards.
      "elk.portAlignment.east": words.size === 2 ? "CENTER" : "DISTRIBUTED",
    },
  };
}

/** Its word takes height only: where it stands across is ours to say. */
function toEdge({ relation: { id }, below, above }: Link, { words }: Leaving): ElkExtendedEdge {
  const { height } = requireFrom(words, id);
  const layoutOptions = { "elk.edgeLabels.placement": "TAIL" };
  const label = { id: `${id}-word`, text: "-", width: 1, height, layoutOptions };
  return { id, sources: [below], targets: [above], labels: [label] };
}

function placeOf({ x = 0, y = 0 }: ElkNode): Point {
  return { x, y };
}

function wayOf({ sections = [] }: ElkExtendedEdge): readonly Point[] {
  const points = sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [
    startPoint,
    ...bendPoints,
    endPoint,
  ]);
  return squared(points);
}

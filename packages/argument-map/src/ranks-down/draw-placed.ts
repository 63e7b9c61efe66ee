import { enter } from "../cards/inlets.ts";
import type { SetCard } from "../cards/set-card.ts";
import { type Drawing, movedDrawing, together } from "../drawing.ts";
import { moved, straighten } from "../geometry.ts";
import { STROKES } from "../graph/read-graph.ts";
import type { MapLabel, MapLine, Point } from "../layout.ts";
import type { Placed, PlacedCard, PlacedLink } from "./place-cards.ts";

/** Cards and links in their places, as what is drawn. */
export function drawPlaced({ rows, links }: Placed): Drawing {
  const cards = rows.flat();
  const byId = new Map(cards.map((placed) => [placed.set.card.id, placed]));
  const drawn = cards.map(({ set, at }) => movedDrawing(asDrawing(set), at));
  return together([
    ...drawn,
    {
      cards: [],
      boxes: [],
      lines: links.map((link) => drawLink(link, byId.get(link.relation.to))),
      labels: links.map(drawWord),
    },
  ]);
}

function asDrawing({ card, boxes, lines }: SetCard): Drawing {
  return { cards: [card], boxes, lines, labels: [] };
}

/** Up to the card, and on to the premise it argues for if it reaches the card from below. */
function drawLink(link: PlacedLink, target: PlacedCard | undefined): MapLine {
  const { id, kind, from, to, doubtful, premise = "" } = link.relation;
  const points = link.below === from ? link.points : link.points.toReversed();
  const inlet = target?.set.inlets.get(premise);
  const further = inlet && target ? enterFrom(points, target) : [];
  return {
    id,
    kind,
    from,
    to: further.length > 0 ? premise : to,
    points: straighten([...points, ...further]),
    ...STROKES[kind],
    doubtful,
  };

  function enterFrom(way: readonly Point[], { set, at }: PlacedCard): readonly Point[] {
    const end = way.at(-1);
    if (!(inlet && end && end.y > at.y + set.card.height / 2)) return [];
    return enter(end.x - at.x, inlet).map((point) => moved(point, at));
  }
}

function drawWord({ relation, room }: PlacedLink): MapLabel {
  return { ...room, text: relation.word, line: relation.id };
}

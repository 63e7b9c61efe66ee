import type { Setting, Slot } from "../cards/set-box.ts";
import { type SetCard, setCard } from "../cards/set-card.ts";
import { spread } from "../geometry.ts";
import type { GraphRelation } from "../graph/read-graph.ts";
import type { MapLabel, Point } from "../layout.ts";
import { requireFrom } from "../require-from.ts";
import type { Step } from "./flatten.ts";
import type { Lanes } from "./plan-lanes.ts";

/** A card in its place, under a level line with its word for each argument it bears on. */
export type Storey = {
  readonly departures: readonly Departure[];
  readonly set: SetCard;
  readonly at: Point;
};

/** A relation's line leaves the card upward at `x` and turns to the left under its word. */
export type Departure = {
  readonly relation: GraphRelation;
  readonly x: number;
  readonly label: MapLabel;
};

/**
 * Sets the arguments under each other to the full width that their indentation leaves, with room between
 * two for the heads of lines and, below them, for the end of a page.
 */
export function stackCards(
  steps: readonly Step[],
  lanes: Lanes,
  width: number,
  setting: Setting,
): readonly Storey[] {
  const { lane, gap, underRule } = setting.spacing;
  let top = 0;
  return steps.map(({ argument, relations }, index) => {
    const { x } = requireFrom(lanes.cards, argument.id);
    const slot = { x, y: top + (index === 0 ? 0 : underRule + gap), width: width - x };
    const departures = leaveCard(relations, slot, setting);
    const last = departures.at(-1)?.label;
    const at = { x, y: last ? last.y + last.height + lane / 4 : slot.y };
    const set = setCard(argument, slot.width, setting);
    top = at.y + set.card.height;
    return { departures, set, at };
  });
}

/** Words under each other from the left; the topmost line leaves rightmost, so that it crosses no other. */
function leaveCard(
  relations: readonly GraphRelation[],
  slot: Slot,
  setting: Setting,
): readonly Departure[] {
  const labels = relations.map((relation, at) => setLabel(relation, at, slot, setting));
  const { lane, pad } = setting.spacing;
  const widest = Math.max(0, ...labels.map(({ label }) => label.width));
  const first = slot.x + Math.min(pad + widest, slot.width * 0.8);
  const end = Math.min(first + (labels.length + 1) * lane * 0.75, slot.x + slot.width);
  const exits = new Map(spread(relations.toReversed(), first, end));
  return labels.map(({ relation, label }) => ({
    relation,
    label,
    x: requireFrom(exits, relation),
  }));
}

/** Over the line as far left as the card, unless the word would then leave the map. */
function setLabel(relation: GraphRelation, at: number, slot: Slot, setting: Setting) {
  const { lineHeight: height, ...word } = setting.measure(relation.word, "label");
  const { pad } = setting.spacing;
  const width = word.width + pad;
  const x = Math.max(0, Math.min(slot.x + pad, slot.x + slot.width - width));
  const y = slot.y + at * (height + pad / 2);
  return { relation, label: { text: relation.word, line: relation.id, x, y, width, height } };
}

import { type Block, setBlock } from "../boxes/block.ts";
import type { Setting, Slot } from "../boxes/box.ts";
import { spread } from "../geometry.ts";
import type { NestedArgument } from "../graph/nest-arguments.ts";
import type { KnownRelation } from "../graph/relations.ts";
import type { MapLabel } from "../layout.ts";
import { requireFrom } from "../require-from.ts";
import type { Lanes } from "./plan-lanes.ts";

/** An argument in its place, under a level line with its word for each argument it bears on. */
export type Storey = {
  readonly top: number;
  readonly departures: readonly Departure[];
  readonly block: Block;
};

/** A relation's line leaves the claim upward at `x` and turns to the left under its word. */
export type Departure = {
  readonly relation: KnownRelation;
  readonly x: number;
  readonly label: MapLabel;
};

/** Sets the arguments under each other to the full width that their indentation leaves. */
export function stackBlocks(
  nested: readonly NestedArgument[],
  lanes: Lanes,
  width: number,
  setting: Setting,
): readonly Storey[] {
  let top = 0;
  return nested.map(({ argument, relations }, at) => {
    const { x, left } = requireFrom(lanes.blocks, argument.id);
    const slot = { x, y: top + (at === 0 ? 0 : setting.spacing.lane), width: width - x };
    const departures = leaveBlock(relations, slot, setting);
    const last = departures.at(-1)?.label;
    const y = last ? last.y + last.height + setting.spacing.lane / 4 : slot.y;
    const block = setBlock(argument, { ...slot, y, left, right: 0 }, setting);
    const storey = { top, departures, block };
    top = block.bottom;
    return storey;
  });
}

/** Words under each other from the left; the topmost line leaves rightmost, so that it crosses no other. */
function leaveBlock(
  relations: readonly KnownRelation[],
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

/** Over the line as far left as the block, unless the word would then leave the map. */
function setLabel(relation: KnownRelation, at: number, slot: Slot, setting: Setting) {
  const { lineHeight: height, ...word } = setting.measure(relation.word, "label");
  const { pad } = setting.spacing;
  const width = word.width + pad;
  const x = Math.max(0, Math.min(slot.x + pad, slot.x + slot.width - width));
  const y = slot.y + at * (height + pad / 2);
  return { relation, label: { text: relation.word, line: relation.id, x, y, width, height } };
}

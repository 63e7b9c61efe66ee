import type { MapArgument, MapPart } from "@linchpin/model";
import type { MapBox, MapLine } from "../layout.ts";
import { partsUnder } from "../parts-under.ts";
import { type Setting, type Slot, setBox } from "./box.ts";
import { type Body, joinLines } from "./join-lines.ts";

/** A block's place, and the room at either side of what stands under its claim, where lines go up to it. */
type BlockSlot = Slot & { readonly left: number; readonly right: number };

/** One argument set: its claim, and under it what it rests on, joined to it. */
export type Block = {
  readonly argument: MapArgument;
  readonly claim: MapBox;
  readonly boxes: readonly MapBox[];
  readonly lines: readonly MapLine[];
  readonly bottom: number;
};

/** In a block as wide as this many columns, the premises and what goes with them stand side by side. */
const WIDE = 3;

/** The premises' share of a wide block. */
const PREMISES_SHARE = 0.58;

/** Sets an argument: the claim as wide as the block, under it condition, premises and warrant. */
export function setBlock(argument: MapArgument, slot: BlockSlot, setting: Setting): Block {
  const claim = setBox(argument.claim, argument, slot, setting);
  const inner = {
    x: slot.x + slot.left,
    y: claim.y + claim.height + setting.spacing.underClaim,
    width: slot.width - slot.left - slot.right,
  };
  const body = isWide(argument, slot, setting)
    ? setAbreast(argument, inner, setting)
    : setStacked(argument, inner, setting);
  const boxes = [body.condition, ...body.premises, body.warrant].filter((box) => box !== undefined);
  return {
    argument,
    claim,
    boxes: [claim, ...boxes],
    lines: joinLines(claim, body),
    bottom: Math.max(...[claim, ...boxes].map(({ y, height }) => y + height)),
  };
}

/** Whether a block at this place has room for two columns, and something to fill both. */
export function isWide(
  { condition, premises, warrant }: MapArgument,
  { width }: { readonly width: number },
  { spacing }: Pick<Setting, "spacing">,
): boolean {
  return width >= WIDE * spacing.column && premises.length > 0 && Boolean(condition ?? warrant);
}

/** Everything under each other, the bracket to the left. */
function setStacked(argument: MapArgument, inner: Slot, setting: Setting): Body {
  const indent = Math.min(setting.spacing.indent, inner.width / 4);
  const column = { ...inner, x: inner.x + indent, width: inner.width - indent };
  const boxes = setColumn(argument, partsUnder(argument), column, setting);
  return { ...sortParts(argument, boxes), trunk: inner.x + indent * 0.45 };
}

/** Premises to the left, condition and warrant to the right, the bracket between them. */
function setAbreast(argument: MapArgument, inner: Slot, setting: Setting): Body {
  const { indent } = setting.spacing;
  const trunk = inner.x + inner.width * PREMISES_SHARE;
  const left = { ...inner, width: trunk - indent * 0.75 - inner.x };
  const x = trunk + indent * 0.75;
  const right = { ...inner, x, width: inner.x + inner.width - x };
  const beside = [argument.condition, argument.warrant].filter((part) => part !== undefined);
  const boxes = [
    ...setColumn(argument, argument.premises, left, setting),
    ...setColumn(argument, beside, right, setting),
  ];
  return { ...sortParts(argument, boxes), trunk };
}

function setColumn(
  argument: MapArgument,
  parts: readonly MapPart[],
  slot: Slot,
  setting: Setting,
): readonly MapBox[] {
  let y = slot.y;
  return parts.map((part) => {
    const box = setBox(part, argument, { ...slot, y }, setting);
    y += box.height + setting.spacing.gap;
    return box;
  });
}

function sortParts({ condition, premises, warrant }: MapArgument, boxes: readonly MapBox[]) {
  const boxOf = (part: MapPart | undefined) => boxes.find(({ id }) => id === part?.id);
  return {
    condition: boxOf(condition),
    premises: premises.map(boxOf).filter((box) => box !== undefined),
    warrant: boxOf(warrant),
  };
}

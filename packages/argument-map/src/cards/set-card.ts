import type { MapArgument } from "@linchpin/model";
import type { MapBox, MapCard, MapLine } from "../layout.ts";
import { answerOf, type BoxPart, basisOf } from "../parts-of.ts";
import type { Spacing } from "../spacing.ts";
import { type Inlet, inletsOf, roomForInlets } from "./inlets.ts";
import { joinBasis } from "./join-basis.ts";
import { type Setting, type Slot, setBox } from "./set-box.ts";

/** One argument set, from its own top left corner. */
export type SetCard = {
  readonly argument: MapArgument;
  readonly card: MapCard;
  readonly boxes: readonly MapBox[];
  readonly lines: readonly MapLine[];
  /** How a line gets in to a premise that another argument argues for, by the premise's id. */
  readonly inlets: ReadonlyMap<string, Inlet>;
};

/** In a card as wide as this many columns, what the claim rests on stands in two. */
const WIDE = 2.6;

/** The claim's share of a wide card, where its condition stands beside it. */
const CLAIM_SHARE = 0.6;

/** Sets an argument to a width: the claim and its condition, a rule, and under it what it rests on. */
export function setCard(argument: MapArgument, width: number, setting: Setting): SetCard {
  const { spacing } = setting;
  const isWide = width >= WIDE * spacing.column;
  const head = setHead(argument, width, isWide, setting);
  const rule = bottomOf(head) + spacing.pad;
  const basis = setBasis(argument, { x: 0, y: rule + spacing.underRule, width }, isWide, setting);
  const boxes = [...head, ...basis.boxes];
  const rest = answerOf(argument).map((part) => {
    const y = bottomOf(boxes, rule) + spacing.gap;
    return setBox(part, argument, { ...basis.between, y }, setting);
  });
  const bottom = bottomOf([...boxes, ...rest], rule - spacing.pad);
  const room = roomForInlets(basis.argued.length, spacing);
  const height = bottom + room + spacing.pad;
  return {
    argument,
    card: {
      id: argument.id,
      x: 0,
      y: 0,
      width,
      height,
      frame: argument.standing === "counter" ? "thin" : "thick",
      rule: basis.boxes.length > 0 ? rule : undefined,
    },
    boxes: [...boxes, ...rest],
    lines: joinBasis(argument.id, basis.boxes, { trunk: basis.trunk, rule }),
    inlets: inletsOf(basis.argued, { trunk: basis.trunk, bottom, width }, spacing),
  };
}

function inside(width: number, { pad }: Spacing) {
  return { x: pad, width: Math.max(0, width - 2 * pad) };
}

/** The claim, and its condition beside it where there is room, else under it. */
function setHead(
  argument: MapArgument,
  width: number,
  isWide: boolean,
  setting: Setting,
): readonly MapBox[] {
  const { spacing } = setting;
  const { claim, condition } = argument;
  const slot = { ...inside(width, spacing), y: spacing.pad };
  if (!condition) return [setBox(claim, argument, slot, setting)];
  const share = isWide ? slot.width * CLAIM_SHARE : slot.width;
  const set = setBox(claim, argument, { ...slot, width: share }, setting);
  const below = { ...slot, y: set.y + set.height + spacing.gap };
  const x = slot.x + share + spacing.gutter;
  const beside = { ...slot, x, width: width - spacing.pad - x };
  return [set, setBox(condition, argument, isWide ? beside : below, setting)];
}

/** What a claim rests on, set; `argued` are the premises that another argument argues for. */
type Basis = {
  readonly boxes: readonly MapBox[];
  readonly trunk: number;
  /** What the inlets leave of the width. */
  readonly between: Pick<Slot, "x" | "width">;
  readonly argued: readonly MapBox[];
};

function setBasis(argument: MapArgument, slot: Slot, isWide: boolean, setting: Setting): Basis {
  const argued = new Set(
    argument.premises.filter(({ arguedBy }) => arguedBy !== undefined).map(({ id }) => id),
  );
  const columns = isWide ? dealInTwo(basisOf(argument)) : [basisOf(argument)];
  const rooms = columns.map((parts) =>
    roomForInlets(parts.filter(({ id }) => argued.has(id)).length, setting.spacing),
  );
  const { trunk, between, slots } =
    columns.length > 1
      ? aroundTrunk(slot, rooms, setting.spacing)
      : besideTrunk(slot, rooms, setting.spacing);
  const boxes = setRows(argument, columns, slots, setting);
  return { boxes, trunk, between, argued: boxes.filter(({ id }) => argued.has(id)) };
}

/** The first half to the left, if there is anything for the right. */
function dealInTwo(parts: readonly BoxPart[]): ReadonlyArray<readonly BoxPart[]> {
  const half = Math.ceil(parts.length / 2);
  return [parts.slice(0, half), parts.slice(half)].filter((part) => part.length > 0);
}

/** Where the bracket runs, and the columns it joins. */
type Ground = Pick<Basis, "trunk" | "between"> & { readonly slots: readonly Slot[] };

/** The bracket to the left, the inlets to the right. */
function besideTrunk(slot: Slot, [room = 0]: readonly number[], spacing: Spacing): Ground {
  const left = slot.x + spacing.pad;
  const x = left + spacing.indent;
  const end = slot.x + slot.width - spacing.pad - room;
  return {
    trunk: left + spacing.indent * 0.4,
    between: { x: left, width: end - left },
    slots: [{ ...slot, x, width: end - x }],
  };
}

/** The bracket in the middle, the inlets at both sides. */
function aroundTrunk(
  slot: Slot,
  [left = 0, right = 0]: readonly number[],
  spacing: Spacing,
): Ground {
  const trunk = slot.x + slot.width / 2;
  const apart = spacing.indent * 0.6;
  const start = slot.x + spacing.pad + left;
  const end = slot.x + slot.width - spacing.pad - right;
  return {
    trunk,
    between: { x: start, width: end - start },
    slots: [
      { ...slot, x: start, width: trunk - apart - start },
      { ...slot, x: trunk + apart, width: end - trunk - apart },
    ],
  };
}

/** What stands side by side begins at one level, so that a page may end between any two rows of it. */
function setRows(
  argument: MapArgument,
  columns: ReadonlyArray<readonly BoxPart[]>,
  slots: readonly Slot[],
  setting: Setting,
): readonly MapBox[] {
  const boxes: MapBox[] = [];
  let y = slots[0]?.y ?? 0;
  for (const at of columns[0]?.keys() ?? []) {
    const row = slots.flatMap((slot, column) => {
      const part = columns[column]?.[at];
      return part ? [setBox(part, argument, { ...slot, y }, setting)] : [];
    });
    boxes.push(...row);
    y = bottomOf(row, y) + setting.spacing.gap;
  }
  return boxes;
}

function bottomOf(boxes: readonly MapBox[], least = 0): number {
  return Math.max(least, ...boxes.map(({ y, height }) => y + height));
}

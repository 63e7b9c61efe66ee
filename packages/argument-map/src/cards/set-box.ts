import type { MapArgument } from "@linchpin/model";
import type { Frame, MapBox, Measure, Point, TextLine, TextRole } from "../layout.ts";
import type { BoxPart } from "../parts-of.ts";
import type { Spacing } from "../spacing.ts";
import { wrapText } from "./wrap-text.ts";

/** What setting a box needs to know besides its words and its place. */
export type Setting = {
  readonly thesis: string;
  readonly measure: Measure;
  readonly spacing: Spacing;
};

/** Where a box or a column of boxes goes; its height follows from its words. */
export type Slot = Point & { readonly width: number };

/** Sets one part of an argument in a slot: kicker above, its sentence below, wrapped to the width. */
export function setBox(
  part: BoxPart,
  argument: MapArgument,
  slot: Slot,
  { thesis, measure, spacing }: Setting,
): MapBox {
  const isThesis = part.role === "claim" && argument.id === thesis;
  const frame = frameOf(part);
  const [beside, above] = frame === "none" ? [0, 0] : [spacing.pad, spacing.pad * 0.7];
  const top = { x: slot.x + beside, y: slot.y + above };
  const width = slot.width - 2 * beside;
  const kicker = setLines(part.kicker, { ...top, width }, "kicker", measure);
  const below = { ...top, y: bottomOf(kicker, top.y), width };
  const text = setLines(part.text, below, isThesis ? "thesis" : textRoleOf(part), measure);
  return {
    id: part.id,
    argument: argument.id,
    role: isThesis ? "thesis" : part.role,
    frame,
    ...slot,
    height: bottomOf(text, below.y) + above - slot.y,
    kicker,
    text,
  };
}

/** Where a line meets a box from the side: level with its first words. */
export function sideOf(box: MapBox): number {
  const [first] = [...box.kicker, ...box.text];
  return first ? first.y + first.lineHeight / 2 : box.y + box.height / 2;
}

function textRoleOf({ role }: BoxPart): TextRole {
  return role === "reason" || role === "evidence" ? "premise" : role;
}

/** A claim is framed by its card, and so is what is made of it. */
function frameOf({ stated, role }: BoxPart): Frame {
  if (role === "claim" || role === "answer") return "none";
  return stated ? "thin" : "dashed";
}

function setLines(text: string, slot: Slot, role: TextRole, measure: Measure): readonly TextLine[] {
  const fits = (line: string) => measure(line, role).width <= slot.width;
  return wrapText(text, fits).map((line, at) => {
    const { width, lineHeight } = measure(line, role);
    return { text: line, x: slot.x, y: slot.y + at * lineHeight, width, lineHeight };
  });
}

function bottomOf(lines: readonly TextLine[], top: number): number {
  const last = lines.at(-1);
  return last ? last.y + last.lineHeight : top;
}

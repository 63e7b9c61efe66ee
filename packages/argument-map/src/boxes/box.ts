import type { MapArgument, MapPart } from "@linchpin/model";
import type { BoxRole, Frame, MapBox, Measure, Point, TextLine, TextRole } from "../layout.ts";
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
  part: MapPart,
  argument: MapArgument,
  slot: Slot,
  { thesis, measure, spacing }: Setting,
): MapBox {
  const role = roleOf(part, argument.id === thesis);
  const top = { x: slot.x + spacing.pad, y: slot.y + spacing.pad };
  const width = slot.width - 2 * spacing.pad;
  const kicker = setLines(part.kicker, { ...top, width }, "kicker", measure);
  const below = { ...top, y: bottomOf(kicker, top.y), width };
  const text = setLines(part.text, below, textRoleOf(role), measure);
  return {
    id: part.id,
    argument: argument.id,
    role,
    frame: frameOf(part, argument),
    ...slot,
    height: bottomOf(text, below.y) + spacing.pad - slot.y,
    kicker,
    text,
  };
}

/** Where a line meets a box from the side: level with its first words. */
export function sideOf(box: MapBox): number {
  const [first] = [...box.kicker, ...box.text];
  return first ? first.y + first.lineHeight / 2 : box.y + box.height / 2;
}

function roleOf({ role }: MapPart, isThesis: boolean): BoxRole {
  return role === "claim" && isThesis ? "thesis" : role;
}

function textRoleOf(role: BoxRole): TextRole {
  return role === "reason" || role === "evidence" ? "premise" : role;
}

/** A counter-argument is mentioned by the editorial, not made by it. */
function frameOf({ stated, role }: MapPart, { standing }: MapArgument): Frame {
  if (!stated) return "dashed";
  return role === "claim" && standing !== "counter" ? "thick" : "thin";
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

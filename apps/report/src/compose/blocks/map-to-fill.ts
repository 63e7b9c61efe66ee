import { type OutlineEntry, outlineOf } from "@linchpin/argument-map";
import type { ArgumentMap } from "@linchpin/model";
import type { Composing } from "../composing.ts";
import { heading } from "../composing.ts";
import type { OutlineGap, Piece } from "../piece.ts";

/** `blanks` tells the claims and leaves out what they rest on; `empty` leaves out every sentence. */
export type MapVersion = "blanks" | "empty";

const LINES = 2;

/**
 * The map in words with lines to write on where its sentences stand: what each of them is and its
 * paragraph stay, and which hangs from which.
 */
export function composeMapToFill(
  composing: Composing,
  map: ArgumentMap,
  version: MapVersion,
): readonly Piece[] {
  const entries = outlineOf(map)
    .filter(({ role }) => role !== "relation")
    .map((entry) => gap(composing, entry, version));
  return [heading(composing.say.mapToFill[version]), { kind: "outline-to-fill", entries }];
}

function gap({ say }: Composing, entry: OutlineEntry, version: MapVersion): OutlineGap {
  const { depth, role, kicker, text, relation } = entry;
  const isTold = version === "blanks" && (role === "claim" || role === "condition");
  if (!isTold) return { depth, kicker, lines: LINES };
  const bearing = relation && say.bearing(relation);
  return { depth, kicker: [kicker, bearing].filter(Boolean).join(" · "), text, lines: 0 };
}

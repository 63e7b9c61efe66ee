import type { Stance } from "@linchpin/model";
import type { Composing } from "../composing.ts";
import type { Piece } from "../piece.ts";

/** Every sign of a grid with its word, and what there is to know about reading them. */
export function signLegend({ words }: Composing, notes: readonly string[]): Piece {
  const entries = SIGNS.map((sign) => ({ sign, word: words.stance[sign] }));
  return { kind: "sign-legend", entries, note: notes.join(" ") };
}

const SIGNS: ReadonlyArray<Stance | "silent"> = ["for", "against", "mixed", "silent"];

import type { Form, Item } from "@linchpin/model";
import type { Composing } from "../composing.ts";
import type { Piece, PieceOf } from "../piece.ts";
import { type Marking, taskOf } from "./tasks.ts";

/** Every item of a form as a student gets it: nothing tells the answer from the others. */
export function composeQuestions(composing: Composing, { items }: Form): readonly Piece[] {
  return items.map((item, at) => question(composing, { item, at, marking: "open" }));
}

/** One item with what it is answered on. */
export function question(
  composing: Composing,
  { item, at, marking }: { readonly item: Item; readonly at: number; readonly marking: Marking },
): PieceOf<"question"> {
  return { kind: "question", ...asked(item, at), task: taskOf(composing, item, marking) };
}

/** The asking part of an item under its number. */
export function asked({ stem, statement }: Item, at: number) {
  return { number: at + 1, stem, ...(statement !== undefined && { statement }) };
}

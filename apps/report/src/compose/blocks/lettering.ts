import type { GridItem, OrderItem } from "@linchpin/model";
import { letterOf } from "../composing.ts";

/** Things to choose from, each with the letter it is printed with. */
export function lettered<Thing>(
  things: readonly Thing[],
): ReadonlyArray<Thing & { readonly label: string }> {
  return things.map((thing, at) => ({ ...thing, label: letterOf(at) }));
}

/** Rows of a grid, each with its number. */
export function numbered<Thing>(
  things: readonly Thing[],
): ReadonlyArray<Thing & { readonly label: string }> {
  return things.map((thing, at) => ({ ...thing, label: String(at + 1) }));
}

/** For each row of a grid, as printed, the column that fits it. */
export function fittingColumns({ columns, rows }: GridItem) {
  const byId = new Map(lettered(columns).map(({ id, label, text }) => [id, { label, text }]));
  return rows.map(({ key }) => byId.get(key) ?? { label: "", text: "" });
}

/** For each line of an order, as printed, the number that belongs in its box. */
export function orderNumbers({ entries, key }: OrderItem): readonly string[] {
  return entries.map(({ id }) => String(key.indexOf(id) + 1));
}

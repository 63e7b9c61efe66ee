import { z } from "zod";
import { type Item, isChoice, isGrid, picksOf } from "./item.ts";

const Id = z.string().max(200);

/**
 * What a student gave for one item, by what its kind asks for: options picked (single choice,
 * multiple choice, evidence), a column placed at every row (matrix, match), entries put in order.
 */
export const ItemResponse = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("picked"), options: z.array(Id).max(60) }),
  z.strictObject({ kind: z.literal("placed"), columns: z.record(Id, Id) }),
  z.strictObject({ kind: z.literal("ordered"), entries: z.array(Id).max(12) }),
]);
export type ItemResponse = z.infer<typeof ItemResponse>;

/**
 * True when a response answers the whole item: as many options as are asked for, a column at every
 * row, every entry placed once. Anything less is not yet an answer, and nothing is scored.
 */
export function isAnswered(item: Item, response: ItemResponse): boolean {
  if (isChoice(item)) return response.kind === "picked" && isPicked(item, response.options);
  if (isGrid(item)) return response.kind === "placed" && isPlaced(item, response.columns);
  return response.kind === "ordered" && isPermutation(response.entries, item.key);
}

function isPicked(item: Extract<Item, { options: unknown }>, picked: readonly string[]): boolean {
  const known = new Set(item.options.map(({ id }) => id));
  return new Set(picked).size === picksOf(item) && picked.every((id) => known.has(id));
}

function isPlaced(
  { rows, columns }: Extract<Item, { rows: unknown }>,
  placed: Readonly<Record<string, string>>,
): boolean {
  const known = new Set(columns.map(({ id }) => id));
  return rows.every(({ id }) => Object.hasOwn(placed, id) && known.has(placed[id] ?? ""));
}

function isPermutation(given: readonly string[], key: readonly string[]): boolean {
  return given.length === key.length && key.every((id) => given.includes(id));
}

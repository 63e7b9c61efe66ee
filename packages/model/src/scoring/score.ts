import type { Item, ItemResponse } from "../items/item.ts";

/** Points from 0 to 1, and whether the response is fully right. */
export type Score = { readonly points: number; readonly right: boolean };

/** Single choice: 1 for the key and nothing else, 0 otherwise (QTI 3.0 `match_correct`). */
export function scoreResponse({ key }: Pick<Item, "key">, response: ItemResponse): Score {
  const right = response.length === key.length && key.every((id) => response.includes(id));
  return { points: right ? 1 : 0, right };
}

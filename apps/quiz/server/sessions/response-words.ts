import { type Item, type ItemResponse, isChoice, isGrid } from "@linchpin/model";

/** What a student gave for an item, in the words of its options, rows and lines. */
export function responseInWords(item: Item, response: ItemResponse): string {
  if (response.kind === "picked" && isChoice(item))
    return textsOf(item.options, response.options).join(JOINED);
  if (response.kind === "placed" && isGrid(item))
    return item.rows
      .map((row) => pair(row.text, item.columns, response.columns[row.id]))
      .join(JOINED);
  if (response.kind === "ordered" && item.kind === "order")
    return numbered(textsOf(item.entries, response.entries));
  throw new Error(`The response to ${item.id} is of another kind.`);
}

/** What fits an item, in the same words. */
export function keyInWords(item: Item): string {
  if (isChoice(item)) return textsOf(item.options, item.key).join(JOINED);
  if (isGrid(item))
    return item.rows.map(({ text, key }) => pair(text, item.columns, key)).join(JOINED);
  return numbered(textsOf(item.entries, item.key));
}

type Named = { readonly id: string; readonly text: string };

const JOINED = " / ";

function textsOf(parts: readonly Named[], ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => parts.find((part) => part.id === id)?.text ?? []);
}

function pair(row: string, columns: readonly Named[], column: string | undefined): string {
  return `${row} → ${columns.find(({ id }) => id === column)?.text ?? ""}`;
}

function numbered(texts: readonly string[]): string {
  return texts.map((text, index) => `${index + 1}. ${text}`).join(JOINED);
}

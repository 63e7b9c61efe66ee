import {
  type Item,
  type ItemResponse,
  isChoice,
  isGrid,
  picksOf,
  presentItem,
  type Seal,
} from "@linchpin/model";

/** The response that fits an item in every part. */
export function fittingAnswer(item: Item): ItemResponse {
  if (isChoice(item)) return { kind: "picked", options: item.key.slice(0, picksOf(item)) };
  if (!isGrid(item)) return { kind: "ordered", entries: [...item.key] };
  return { kind: "placed", columns: Object.fromEntries(item.rows.map(({ id, key }) => [id, key])) };
}

/** A whole response that earns nothing. */
export function wrongAnswer(item: Item): ItemResponse {
  if (isChoice(item)) {
    const ids = item.options.map(({ id }) => id);
    const wrong = ids.filter((id) => !item.key.includes(id));
    return { kind: "picked", options: [...wrong, ...item.key].slice(0, picksOf(item)) };
  }
  if (!isGrid(item)) return { kind: "ordered", entries: item.key.toReversed() };
  const others = item.rows.map(({ id, distractors: [first] }) => [id, first?.column ?? ""]);
  return { kind: "placed", columns: Object.fromEntries(others) };
}

/** The response as a browser would send it: every id sealed. */
export function sealAnswer(item: Item, response: ItemResponse, seal: Seal): ItemResponse {
  const sealed = sealerOf(item, seal);
  switch (response.kind) {
    case "picked":
      return { kind: "picked", options: response.options.map(sealed) };
    case "ordered":
      return { kind: "ordered", entries: response.entries.map(sealed) };
    case "placed": {
      const pairs = Object.entries(response.columns).map((pair) => pair.map(sealed));
      return { kind: "placed", columns: Object.fromEntries(pairs) };
    }
  }
}

/** Every id of an item's parts, presented or not: the two have them under the same names, in one order. */
export function partIds(item: Parts): readonly string[] {
  const { options = [], rows = [], columns = [], entries = [] } = item;
  return [...options, ...rows, ...columns, ...entries].map(({ id }) => id);
}

type Parts = Partial<
  Record<"options" | "rows" | "columns" | "entries", ReadonlyArray<{ readonly id: string }>>
>;

function sealerOf(item: Item, seal: Seal): (id: string) => string {
  const [own, sealed] = [partIds(item), partIds(presentItem(item, seal))];
  return (id) => sealed[own.indexOf(id)] ?? id;
}

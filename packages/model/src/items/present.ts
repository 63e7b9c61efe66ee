import { type Item, isChoice, isGrid, partsOf, picksOf } from "./item.ts";
import type { ItemResponse } from "./response.ts";

/** A thing to pick or to place, under its sealed id. */
export type PresentedText = { readonly id: string; readonly text: string };

type PresentedCore = {
  readonly stem: string;
  readonly statement?: string;
  /** True when a place in the text may be shown to who asks for it. */
  readonly hasHint: boolean;
};

/** What a student sees of an item before answering, and all that is sent. */
export type PresentedItem = PresentedCore &
  (
    | {
        readonly kind: "single-choice" | "multiple-choice" | "evidence";
        readonly options: readonly PresentedText[];
        /** How many to pick. */
        readonly picks: number;
      }
    | {
        readonly kind: "matrix" | "match";
        readonly rows: readonly PresentedText[];
        readonly columns: readonly PresentedText[];
      }
    | { readonly kind: "order"; readonly entries: readonly PresentedText[] }
  );

/** Makes an id opaque: the same for the same id, and not to be told from any other without its secret. */
export type Seal = (id: string) => string;

/**
 * Drops all that a student must not see before answering: key, rules, rationales,
 * passages. Ids are sealed, since `for` or a premise's id would speak.
 */
export function presentItem(item: Item, seal: Seal): PresentedItem {
  const { stem, statement, hint } = item;
  const core = { stem, ...(statement !== undefined && { statement }), hasHint: hint.length > 0 };
  const sealed = ({ id, text }: PresentedText) => ({ id: seal(sealedName(item, id)), text });
  if (isChoice(item))
    return { ...core, kind: item.kind, options: item.options.map(sealed), picks: picksOf(item) };
  if (isGrid(item))
    return {
      ...core,
      kind: item.kind,
      rows: item.rows.map(sealed),
      columns: item.columns.map(sealed),
    };
  return { ...core, kind: item.kind, entries: item.entries.map(sealed) };
}

/** The response behind the sealed ids a student sent; what is nothing of the item's is left out. */
export function openResponse(item: Item, sealed: ItemResponse, seal: Seal): ItemResponse {
  const opened = openingOf(item, seal);
  const openAll = (ids: readonly string[]) => [...new Set(ids)].flatMap((id) => opened(id) ?? []);
  switch (sealed.kind) {
    case "picked":
      return { kind: "picked", options: openAll(sealed.options) };
    case "ordered":
      return { kind: "ordered", entries: openAll(sealed.entries) };
    case "placed":
      return { kind: "placed", columns: openColumns(sealed.columns, opened) };
  }
}

function openColumns(
  placed: Readonly<Record<string, string>>,
  opened: (id: string) => string | undefined,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(placed).flatMap(([row, column]) => {
      const [rowId, columnId] = [opened(row), opened(column)];
      return rowId === undefined || columnId === undefined ? [] : [[rowId, columnId]];
    }),
  );
}

function openingOf(item: Item, seal: Seal): (sealed: string) => string | undefined {
  const bySeal = new Map(partsOf(item).map((id) => [seal(sealedName(item, id)), id]));
  return (sealed) => bySeal.get(sealed);
}

function sealedName({ id }: Item, part: string): string {
  return `${id}/${part}`;
}

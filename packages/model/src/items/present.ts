import { type Item, isChoice, isGrid, picksOf } from "./item.ts";
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
  const sealed =
    (part: Part) =>
    ({ id, text }: PresentedText) => {
      return { id: seal(sealedName(item, part, id)), text };
    };
  if (isChoice(item))
    return {
      ...core,
      kind: item.kind,
      options: item.options.map(sealed("option")),
      picks: picksOf(item),
    };
  if (isGrid(item))
    return {
      ...core,
      kind: item.kind,
      rows: item.rows.map(sealed("row")),
      columns: item.columns.map(sealed("column")),
    };
  return { ...core, kind: item.kind, entries: item.entries.map(sealed("entry")) };
}

/** Gives the response behind the sealed ids of one item. */
export type Opener = (sealed: ItemResponse) => ItemResponse;

/**
 * Opens what students send for an item; what is nothing of the item's is left out.
 *
 * All that could be sent is sealed here, once: an item that many answer keeps its opener.
 */
export function openerOf(item: Item, seal: Seal): Opener {
  const [options, rows, columns, entries] = PARTS.map((part) => openingOf(item, part, seal));
  return (sealed) => {
    switch (sealed.kind) {
      case "picked":
        return { kind: "picked", options: openAll(sealed.options, options) };
      case "ordered":
        return { kind: "ordered", entries: openAll(sealed.entries, entries) };
      case "placed":
        return { kind: "placed", columns: openColumns(sealed.columns, rows, columns) };
    }
  };
}

type Opening = ReadonlyMap<string, string>;

function openAll(ids: readonly string[], opening: Opening | undefined): string[] {
  return [...new Set(ids)].flatMap((id) => opening?.get(id) ?? []);
}

function openColumns(
  placed: Readonly<Record<string, string>>,
  rows: Opening | undefined,
  columns: Opening | undefined,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(placed).flatMap(([row, column]) => {
      const [rowId, columnId] = [rows?.get(row), columns?.get(column)];
      return rowId === undefined || columnId === undefined ? [] : [[rowId, columnId]];
    }),
  );
}

/** What an id may be of. Part of what is sealed: a row and a column of one id must not look alike. */
const PARTS = ["option", "row", "column", "entry"] as const;
type Part = (typeof PARTS)[number];

function openingOf(item: Item, part: Part, seal: Seal): Opening {
  return new Map(idsOf(item, part).map((id) => [seal(sealedName(item, part, id)), id]));
}

function idsOf(item: Item, part: Part): readonly string[] {
  const things = {
    option: isChoice(item) ? item.options : [],
    row: isGrid(item) ? item.rows : [],
    column: isGrid(item) ? item.columns : [],
    entry: item.kind === "order" ? item.entries : [],
  }[part];
  return things.map(({ id }) => id);
}

function sealedName({ id }: Item, part: Part, partId: string): string {
  return `${id}/${part}/${partId}`;
}

import { tagged } from "@linchpin/tagged-pdf";
import type { ReactNode } from "react";
import type { Keep } from "../render/paginate.ts";
import { BLACK, RULE } from "./theme.ts";

/** Between a cell's words and the next cell. */
export const CELL_GAP = 10;
/** Over and under a row, and where a page has no room to give away. */
export const PADDING = 4.5;
export const DENSE = 1.5;

/** What the columns of a table are called, where anything says so, and how wide each is, in points. */
export type Columns = {
  readonly heads?: readonly string[];
  readonly widths: readonly number[];
};

/** What a row is drawn from, flat or stacked. */
export type TableRowProps = {
  readonly columns: Columns;
  /**
   * One a column; the first names the row. An empty one takes no room where cells are stacked, and a page
   * may end between the parts of one that has several.
   */
  readonly cells: ReadonlyArray<ReactNode>;
  readonly keepsNext?: Keep;
  /** Whether a rule closes it. */
  readonly isClosed?: boolean;
  /** Set close, where a page has no room to give away. */
  readonly isDense?: boolean;
  /** Whether much text and nothing else stands in cells: stacked, a page may end between its lines. */
  readonly isProse?: boolean;
  /** So many of the first cells, all short, stand side by side even where the others are stacked. */
  readonly inLine?: number;
};

/** Under a row that one closes. */
export function rule(isClosed: boolean) {
  return isClosed ? { borderBottomWidth: RULE.thin, borderBottomColor: BLACK } : {};
}

/** The name of a row, or any other cell. */
export function cellTag(isName: boolean) {
  return tagged(isName ? { type: "TH", scope: "Row" } : { type: "TD" });
}

/** What a cell of a table holds; a number stays one. */
export type Cell = string | number;

/**
 * A table as CSV (RFC 4180), in UTF-8 with the mark by which Excel knows it.
 *
 * A cell that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function toCsv(rows: ReadonlyArray<readonly Cell[]>): string {
  const lines = rows.map((cells) => cells.map(toField).join(","));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

const FORMULA = /^[=+\-@\t\r\n]/;

function toField(cell: Cell): string {
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "";
  const isFormula = FORMULA.test(cell);
  const safe = isFormula ? `'${cell}` : cell;
  return isFormula || /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

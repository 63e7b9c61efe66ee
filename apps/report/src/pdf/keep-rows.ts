import type { Keep } from "../render/paginate.ts";

/** Rows that stay together if that leaves no page half empty; the last keeps what `last` says. */
export function keepOfRow(at: number, rows: number, last: Keep = "never"): Keep {
  return at < rows - 1 ? "if-room" : last;
}

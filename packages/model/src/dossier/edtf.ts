import { z } from "zod";

const DAY = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** A date as precise as it is known, EDTF level 0: `2024`, `2024-05`, `2024-05-17`, or an interval `a/b`. */
export const EdtfDate = z.string().refine(isEdtf, { error: "date-is-not-edtf" });
export type EdtfDate = z.infer<typeof EdtfDate>;

/** True for EDTF level 0 dates and intervals of the calendar (ISO 8601-2, without times). */
export function isEdtf(text: string): boolean {
  const ends = text.split("/");
  const [first, second, ...more] = ends;
  if (first === undefined || more.length > 0 || !ends.every(isCalendarDate)) return false;
  return second === undefined || firstDay(first) <= lastDay(second);
}

/** The earliest and the latest day a date may mean, as `YYYY-MM-DD`. */
export function spanOf(date: EdtfDate): { readonly first: string; readonly last: string } {
  const [start = date, end = start] = date.split("/");
  return { first: firstDay(start), last: lastDay(end) };
}

/**
 * True when the one certainly came before the other: its latest day is before the other's earliest.
 *
 * "Compare only as far as both are known" is not transitive, so it must not be given to `sort`.
 */
export function isOrderCertain(earlier: EdtfDate, later: EdtfDate): boolean {
  return spanOf(earlier).last < spanOf(later).first;
}

function isCalendarDate(text: string): boolean {
  const [, year, month = "01", day = "01"] = DAY.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

function firstDay(date: string): string {
  const [year = "", month = "01", day = "01"] = date.split("-");
  return `${year}-${month}-${day}`;
}

function lastDay(date: string): string {
  const [year = "", month = "12", day] = date.split("-");
  if (day !== undefined) return date;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${String(last).padStart(2, "0")}`;
}
